package gongkai.extractor.grid;

import static org.assertj.core.api.Assertions.assertThat;

import gongkai.extractor.Block;
import gongkai.extractor.Cell;
import gongkai.extractor.Paragraph;
import gongkai.extractor.Table;
import gongkai.extractor.grid.OpenPlan.Heads;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;

/** Draws random tables without vertical rulings and reads them back. */
class DrawnOpenPropertyTest {
  private static final double SIZE = 10;

  @Property(tries = 300)
  void whatWasDrawnIsRead(
      @ForAll long seed,
      @ForAll @IntRange(min = 4, max = 13) int rows,
      @ForAll @IntRange(min = 3, max = 8) int columns,
      @ForAll OpenPlan.Rules rules) {
    OpenPlan plan = OpenPlan.random(new Random(seed), rows, columns, rules);
    List<Block> blocks = PageLayout.read(plan.draw());
    assertThat(described(blocks)).isEqualTo(expected(plan));
  }

  /** At least two rows of numbers above the break show the columns. */
  @Property(tries = 200)
  void goesOnAfterAPageBreak(
      @ForAll long seed,
      @ForAll @IntRange(min = 4, max = 13) int rows,
      @ForAll @IntRange(min = 3, max = 8) int columns,
      @ForAll OpenPlan.Rules rules) {
    assertThat(readFromTwoPages(seed, rows, columns, rules, Heads.ONCE)).isEmpty();
  }

  @Property(tries = 200)
  void headsAreKeptOnceOverAPageBreak(
      @ForAll long seed,
      @ForAll @IntRange(min = 4, max = 13) int rows,
      @ForAll @IntRange(min = 3, max = 8) int columns,
      @ForAll OpenPlan.Rules rules) {
    assertThat(readFromTwoPages(seed, rows, columns, rules, Heads.REPEATED)).isEmpty();
  }

  /** What is read otherwise than drawn. */
  private static List<String> readFromTwoPages(
      long seed, int rows, int columns, OpenPlan.Rules rules, Heads heads) {
    Random random = new Random(seed);
    OpenPlan plan = OpenPlan.random(random, rows, columns, rules);
    List<PageMarks> pages = plan.draw(random.nextInt(3, rows), heads);
    List<String> read = described(PageLayout.read(pages));
    List<String> expected = expected(plan);
    return read.equals(expected) ? List.of() : List.of("drawn " + expected, "read " + read);
  }

  @Property(tries = 300)
  void everyLetterIsInExactlyOnePlace(@ForAll long seed) {
    Random random = new Random(seed);
    StringBuilder drawn = new StringBuilder();
    List<PageMarks> pages = new ArrayList<>();
    for (int number = 1; number <= 2; number++) {
      pages.add(senseless(random, number, drawn));
    }
    StringBuilder read = new StringBuilder();
    PageLayout.read(pages).forEach(block -> read.append(text(block)));
    assertThat(sorted(read.toString())).isEqualTo(sorted(drawn.toString()));
  }

  /** Words and horizontal rulings on a few lines and in a few columns, many of them off these. */
  static PageMarks senseless(Random random, int number, StringBuilder drawn) {
    Drawing page = new Drawing(number, 600, 1000);
    int lines = random.nextInt(3, 15);
    double[] columns = random.doubles(6, 20, 440).sorted().toArray();
    double shake = random.nextInt(3) * random.nextDouble(8);
    // Nothing stands in the margins, where a number alone is the page's.
    double top = 150;
    for (int line = 0; line < lines; line++) {
      top += 12 + shake / 4 + random.nextInt(2) * random.nextDouble(20);
      double x = 0;
      for (double column : columns) {
        String text = word(random);
        x = Math.max(x, column + random.nextDouble(shake + 1e-9));
        if (random.nextInt(5) > 0) {
          page.word(x, top + random.nextDouble(shake / 4 + 1e-9), SIZE, text);
          drawn.append(text);
          x += Drawing.width(text, SIZE) + random.nextDouble(20);
        }
      }
      if (random.nextInt(3) == 0) {
        page.horizontal(top - 1, columns[random.nextInt(3)], columns[3 + random.nextInt(3)]);
      }
    }
    return page.marks();
  }

  private static String word(Random random) {
    if (random.nextBoolean()) {
      return random.nextInt(9999) + "";
    }
    StringBuilder text = new StringBuilder();
    for (int i = random.nextInt(8); i >= 0; i--) {
      text.appendCodePoint('一' + random.nextInt(2000));
    }
    return text.toString();
  }

  private static String text(Block block) {
    if (block instanceof Table table) {
      StringBuilder text = new StringBuilder();
      table.cells().forEach(cell -> text.append(cell.text()));
      return text.toString();
    }
    return ((Paragraph) block).text();
  }

  private static List<Integer> sorted(String text) {
    return text.codePoints().filter(c -> c != ' ').sorted().boxed().toList();
  }

  /** What a plan must come to: text, the table with its texts, text. */
  static List<String> expected(OpenPlan plan) {
    List<String> lines = new ArrayList<>();
    lines.add(OpenPlan.HEADING);
    lines.add("table " + plan.texts().size() + " " + plan.texts().get(0).size());
    for (int row = 0; row < plan.texts().size(); row++) {
      for (int column = 0; column < plan.texts().get(0).size(); column++) {
        String text = plan.texts().get(row).get(column);
        if (!text.isEmpty()) {
          lines.add("%d %d 1 1 %s".formatted(row + 1, column + 1, text));
        }
      }
    }
    lines.add(String.join("", OpenPlan.PROSE));
    return lines;
  }

  static List<String> described(List<Block> blocks) {
    List<String> lines = new ArrayList<>();
    for (Block block : blocks) {
      if (block instanceof Table table) {
        lines.add("table " + table.rows() + " " + table.columns());
        table.cells().stream()
            .filter(cell -> !cell.text().isEmpty())
            .forEach(cell -> lines.add(describe(cell)));
      } else {
        lines.add(text(block));
      }
    }
    return lines;
  }

  private static String describe(Cell cell) {
    return "%d %d %d %d %s"
        .formatted(cell.row(), cell.column(), cell.rowSpan(), cell.columnSpan(), cell.text());
  }
}
