package gongkai.extractor.grid;

import static org.assertj.core.api.Assertions.assertThat;

import gongkai.extractor.Block;
import gongkai.extractor.Cell;
import gongkai.extractor.DescribedLabels;
import gongkai.extractor.Heading;
import gongkai.extractor.Paragraph;
import gongkai.extractor.Table;
import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Reads the case files beside this class: pages of rulings and words, and what must be read.
 *
 * <p>A case says {@code id}, {@code why}, then what is known of a table, if anything: {@code column
 * PARENT/LABEL}, {@code row PARENT/LABEL}, {@code corner LABEL}; then pages: {@code page WIDTH
 * HEIGHT}, {@code h Y FROM TO}, {@code v X FROM TO}, {@code f LEFT TOP RIGHT BOTTOM} (a filled
 * rectangle), {@code w X TOP SIZE TEXT} (a word), {@code wide X TOP SIZE GAP TEXT} (letters set
 * apart), {@code c X TOP SIZE TEXT} (a column of letters); then {@code expect} with a line for each
 * block: {@code p TEXT}, {@code t ROWS COLUMNS} and its cells {@code ROW COLUMN ROWSPAN COLUMNSPAN
 * TEXT}.
 */
class PageLayoutCasesTest {
  static Stream<Path> cases() throws IOException, URISyntaxException {
    Path folder =
        Path.of(Objects.requireNonNull(PageLayoutCasesTest.class.getResource("cases")).toURI());
    try (Stream<Path> files = Files.list(folder)) {
      return files.sorted().toList().stream();
    }
  }

  @ParameterizedTest
  @MethodSource("cases")
  void readsWhatWasDrawn(Path file) throws IOException {
    List<String> lines = Files.readAllLines(file);
    int split = lines.indexOf("expect");
    List<String> expected =
        lines.subList(split + 1, lines.size()).stream().filter(line -> !line.isBlank()).toList();
    List<String> drawn = lines.subList(0, split);
    assertThat(describe(PageLayout.read(draw(drawn), DescribedLabels.of(drawn))))
        .isEqualTo(expected);
  }

  private static List<PageMarks> draw(List<String> lines) {
    List<Drawing> pages = new ArrayList<>();
    for (String line : lines) {
      String[] words = line.split(" ");
      if (words[0].equals("page")) {
        pages.add(new Drawing(pages.size() + 1, number(words[1]), number(words[2])));
      } else if (!pages.isEmpty() && !line.isBlank()) {
        draw(pages.get(pages.size() - 1), words, line);
      }
    }
    return pages.stream().map(Drawing::marks).toList();
  }

  private static void draw(Drawing page, String[] words, String line) {
    double a = number(words[1]);
    double b = number(words[2]);
    double c = number(words[3]);
    switch (words[0]) {
      case "h" -> page.horizontal(a, b, c);
      case "v" -> page.vertical(a, b, c);
      case "f" -> page.fill(a, b, c, number(words[4]));
      case "w" -> page.word(a, b, c, line.split(" ", 5)[4]);
      case "wide" -> page.word(a, b, c, number(words[4]), line.split(" ", 6)[5]);
      case "c" -> page.column(a, b, c, line.split(" ", 5)[4]);
      default -> throw new IllegalArgumentException("what is this? " + line);
    }
  }

  private static double number(String text) {
    return Double.parseDouble(text);
  }

  private static List<String> describe(List<Block> blocks) {
    List<String> lines = new ArrayList<>();
    for (Block block : blocks) {
      if (block instanceof Paragraph paragraph) {
        lines.add("p " + paragraph.text());
      } else if (block instanceof Heading heading) {
        lines.add("heading " + heading.text());
      } else if (block instanceof Table table) {
        lines.add("t " + table.rows() + " " + table.columns());
        table.cells().forEach(cell -> lines.add(describe(cell)));
      }
    }
    return lines;
  }

  private static String describe(Cell cell) {
    return "%d %d %d %d %s"
        .formatted(cell.row(), cell.column(), cell.rowSpan(), cell.columnSpan(), cell.text())
        .stripTrailing();
  }
}
