package gongkai.extractor.text;

import gongkai.extractor.Block;
import gongkai.extractor.Cell;
import gongkai.extractor.Document;
import gongkai.extractor.Heading;
import gongkai.extractor.Paragraph;
import gongkai.extractor.Table;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** A document as lines that a person can read and a test can compare. */
public final class DocumentText {
  private DocumentText() {}

  /** Metadata, notices, links and blocks in order; a cell is its column, its spans and its text. */
  public static String of(Document document) {
    List<String> lines = new ArrayList<>();
    document.metadata().forEach((name, value) -> lines.add("metadata " + name + " = " + value));
    document.notices().forEach(notice -> lines.add("notice " + notice.text()));
    document.links().forEach(link -> lines.add("link " + link.text() + " -> " + link.address()));
    document.blocks().forEach(block -> add(lines, block));
    return lines.stream().map(line -> line + "\n").collect(Collectors.joining());
  }

  private static void add(List<String> lines, Block block) {
    if (block instanceof Heading heading) {
      lines.add("heading " + heading.level() + " " + heading.text());
    } else if (block instanceof Paragraph paragraph) {
      lines.add("paragraph " + paragraph.text());
    } else if (block instanceof Table table) {
      lines.add("table %d: %d by %d".formatted(table.number(), table.rows(), table.columns()));
      for (int row = 1; row <= table.rows(); row++) {
        lines.add("  " + row + ": " + row(table, row));
      }
    }
  }

  private static String row(Table table, int row) {
    return table.cells().stream()
        .filter(cell -> cell.row() == row)
        .map(DocumentText::cell)
        .collect(Collectors.joining(" "));
  }

  private static String cell(Cell cell) {
    boolean spans = cell.rowSpan() > 1 || cell.columnSpan() > 1;
    String span = spans ? "(%d by %d)".formatted(cell.rowSpan(), cell.columnSpan()) : "";
    return cell.column() + span + "[" + cell.text() + "]";
  }
}
