package gongkai.extractor.word;

import gongkai.corpus.MediaType;
import gongkai.corpus.SourceFile;
import gongkai.extractor.Block;
import gongkai.extractor.Cell;
import gongkai.extractor.Document;
import gongkai.extractor.Heading;
import gongkai.extractor.Paragraph;
import gongkai.extractor.Table;
import java.util.ArrayList;
import java.util.List;

/** A document as lines of text, for a person to compare. */
public final class Shown {
  private Shown() {}

  /** One line a block, a cell and a notice. */
  public static List<String> lines(Document document) {
    List<String> lines = new ArrayList<>();
    for (Block block : document.blocks()) {
      if (block instanceof Heading heading) {
        lines.add("H" + heading.level() + " " + heading.text());
      } else if (block instanceof Paragraph paragraph) {
        lines.add("P " + paragraph.text());
      } else if (block instanceof Table table) {
        lines.add("T" + table.number() + " " + table.rows() + "x" + table.columns());
        table.cells().forEach(cell -> lines.add(line(cell)));
      }
    }
    document.notices().forEach(notice -> lines.add("N " + notice.text()));
    return lines;
  }

  private static String line(Cell cell) {
    String spans =
        cell.rowSpan() * cell.columnSpan() == 1
            ? ""
            : " (%dx%d)".formatted(cell.rowSpan(), cell.columnSpan());
    return "%d,%d%s %s".formatted(cell.row(), cell.column(), spans, cell.text()).strip();
  }

  /** A file of the given bytes. */
  public static SourceFile file(byte[] bytes) {
    return new SourceFile("年报", MediaType.UNKNOWN, bytes.length, "0".repeat(64), () -> bytes);
  }
}
