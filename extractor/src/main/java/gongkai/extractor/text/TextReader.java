package gongkai.extractor.text;

import gongkai.corpus.SourceFile;
import gongkai.extractor.Block;
import gongkai.extractor.Document;
import gongkai.extractor.Document.Notice;
import gongkai.extractor.DocumentReader;
import gongkai.extractor.KnownLabels;
import gongkai.extractor.Paragraph;
import gongkai.extractor.Place;
import gongkai.extractor.Table;
import gongkai.extractor.UnreadableFileException;
import gongkai.extractor.Whitespace;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Reads text dumps. Each line is a paragraph; rows of cells are a table, whether each cell begins a
 * line with a tab, or bars or tabs part the cells of a line, or each cell has a line and the table
 * is a known one. A merged cell's continuation that the dump writes blank stays a blank cell.
 * Nothing is marked as a heading.
 */
public final class TextReader implements DocumentReader {
  private static final Pattern LINE_END = Pattern.compile("\r\n|[\n\r\f\u000b\u0085\u2028\u2029]");

  /** What a dump writes for a picture or a place to jump to. */
  private static final Pattern MARK = Pattern.compile("\\[(?:image|bookmark):[^\\]\n]{0,200}]");

  private final KnownLabels known;

  /**
   * A reader.
   *
   * @param known labels of tables, which tell cells apart where a dump has one on a line
   */
  public TextReader(KnownLabels known) {
    this.known = known;
  }

  /**
   * {@inheritDoc}
   *
   * @throws UncheckedIOException if the bytes cannot be had
   */
  @Override
  public Document read(SourceFile file) throws UnreadableFileException {
    TextDecoding decoding = TextDecoding.of(file.bytes(), Optional.empty());
    List<Notice> notices = new ArrayList<>(decoding.notices());
    List<String> lines = lines(decoding.text());
    List<Block> blocks = blocks(lines, ListedTables.of(lines, known), notices);
    List<String> texts = texts(blocks);
    notices.addAll(GluedCells.notices(texts));
    LooseRows.notice(texts, known).ifPresent(notices::add);
    return new Document(blocks, OptionalInt.empty(), Map.of(), notices);
  }

  /** The lines without marks; a line that was nothing but marks is no line. */
  private static List<String> lines(String text) {
    List<String> lines = new ArrayList<>();
    for (String line : LINE_END.split(text, -1)) {
      String unmarked = line.indexOf('[') < 0 ? line : MARK.matcher(line).replaceAll("");
      if (unmarked.length() == line.length() || !unmarked.isEmpty()) {
        lines.add(unmarked);
      }
    }
    return lines;
  }

  private static List<Block> blocks(
      List<String> lines, ListedTables listedTables, List<Notice> notices) {
    List<Block> blocks = new ArrayList<>();
    int tables = 0;
    int next = 0;
    while (next < lines.size()) {
      Optional<DumpedRows> rows = rowsAt(lines, next);
      Optional<ListedTable> listed = rows.isPresent() ? Optional.empty() : listedTables.at(next);
      int end = rows.map(DumpedRows::end).or(() -> listed.map(ListedTable::end)).orElse(next + 1);
      boolean isTable = rows.isPresent() && rows.get().isTable();
      if (isTable && TextTables.fits(rows.get().rows())) {
        tables++;
        Table table = TextTables.table(tables, rows.get().rows(), notices);
        blocks.add(TableEnd.of(lines, next, end).marked(table, table.columns(), notices));
      } else if (listed.isPresent()) {
        tables++;
        Table table = listedTables.table(tables, listed.get(), notices);
        blocks.add(TableEnd.ofListed(lines, end).marked(table, 0, notices));
      } else {
        if (isTable) {
          notices.add(new Notice(Place.NONE, "a table too large to be one, read as paragraphs"));
        }
        lines.subList(next, end).stream().flatMap(TextReader::paragraph).forEach(blocks::add);
      }
      next = end;
    }
    return blocks;
  }

  private static Optional<DumpedRows> rowsAt(List<String> lines, int line) {
    return TabbedCells.at(lines, line)
        .or(() -> SeparatedCells.TABS.at(lines, line))
        .or(() -> SeparatedCells.BARS.at(lines, line));
  }

  private static Stream<Block> paragraph(String line) {
    String text = Whitespace.collapse(line);
    return text.isEmpty() ? Stream.empty() : Stream.of(new Paragraph(text, Place.NONE));
  }

  private static List<String> texts(List<Block> blocks) {
    return blocks.stream()
        .map(block -> block instanceof Paragraph paragraph ? paragraph.text() : "")
        .toList();
  }
}
