package gongkai.normalizer.masthead.cases;

import gongkai.corpus.MediaType;
import gongkai.corpus.SourceFile;
import gongkai.extractor.Block;
import gongkai.extractor.Cell;
import gongkai.extractor.Document;
import gongkai.extractor.Heading;
import gongkai.extractor.Paragraph;
import gongkai.extractor.Place;
import gongkai.extractor.Table;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;

/** Builds documents of lines: a paragraph each, {@code # } a heading, {@code | a | b} a row. */
final class DocumentBuilder {
  private final List<Block> blocks = new ArrayList<>();
  private final List<Cell> cells = new ArrayList<>();
  private int rows;
  private int columns;
  private int tables;

  private DocumentBuilder() {}

  static Document of(List<String> lines, Map<String, String> metadata) {
    DocumentBuilder builder = new DocumentBuilder();
    lines.forEach(builder::add);
    builder.endTable();
    return new Document(builder.blocks, OptionalInt.empty(), metadata, List.of());
  }

  static SourceFile file(String path) {
    MediaType type =
        path.endsWith(".html")
            ? MediaType.HTML
            : path.endsWith(".pdf")
                ? MediaType.PDF
                : path.endsWith(".xlsx") ? MediaType.XLSX : MediaType.DOCX;
    return new SourceFile(path, type, 0, "0".repeat(64), () -> new byte[0]);
  }

  private void add(String line) {
    if (line.startsWith("| ")) {
      addRow(line.substring(2).split(" \\| ", -1));
      return;
    }
    endTable();
    blocks.add(
        line.startsWith("# ")
            ? new Heading(line.substring(2), 1, Place.NONE)
            : new Paragraph(line, Place.NONE));
  }

  private void addRow(String[] texts) {
    rows++;
    columns = Math.max(columns, texts.length);
    for (int i = 0; i < texts.length; i++) {
      cells.add(new Cell(rows, i + 1, 1, 1, texts[i].strip(), Place.NONE));
    }
  }

  private void endTable() {
    if (rows > 0) {
      blocks.add(new Table(++tables, rows, columns, cells, Place.NONE));
      cells.clear();
      rows = 0;
      columns = 0;
    }
  }
}
