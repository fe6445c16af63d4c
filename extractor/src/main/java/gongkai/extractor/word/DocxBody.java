package gongkai.extractor.word;

import gongkai.extractor.Whitespace;
import gongkai.extractor.word.DocxRow.DocxCell;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import java.util.Set;

/** Reads the body of a DOCX, and what lies in its table cells and text boxes, into blocks. */
final class DocxBody {
  private static final Set<String> CONTENT = Set.of("p", "tbl", "altChunk");

  private final DocxStyles styles;
  private final DocxNumbering numbering;
  private final Blocks blocks;

  DocxBody(DocxParts parts, Blocks blocks) {
    this.styles = new DocxStyles(parts.styles());
    this.numbering = new DocxNumbering(parts.numbering(), styles);
    this.blocks = blocks;
  }

  /** Adds the blocks of a container: the body, a text box, a cell that is only a frame. */
  void read(Element container) {
    List<String> pending = new ArrayList<>();
    for (Element element : Content.of(container, CONTENT)) {
      if (element.is("p")) {
        paragraph(element, pending);
      } else {
        flush(pending);
        tableOrChunk(element);
      }
    }
    flush(pending);
  }

  private void tableOrChunk(Element element) {
    if (element.is("tbl")) {
      table(element);
    } else {
      blocks.addNotice("a document embedded in this one (altChunk) is not read");
    }
  }

  private void paragraph(Element paragraph, List<String> pending) {
    DocxText.Lines text = DocxText.of(paragraph, styles);
    pending.addAll(numbered(paragraph, text));
    if (!DocxText.isJoinedToNext(paragraph)) {
      blocks.addText(pending, styles.headingLevel(paragraph));
      pending.clear();
    }
    text.textBoxes().forEach(this::read);
  }

  private void flush(List<String> pending) {
    blocks.addText(pending, OptionalInt.empty());
    pending.clear();
  }

  /**
   * The lines, after the automatic number if there is one. A blank paragraph counts but shows no
   * number: it would look like a value.
   */
  private List<String> numbered(Element paragraph, DocxText.Lines text) {
    if (text.isBlank() && DocxText.isJoinedToNext(paragraph)) {
      return List.of();
    }
    List<String> lines = new ArrayList<>(text.lines());
    numbering.next(paragraph).filter(label -> !text.isBlank()).ifPresent(l -> lines.add(0, l));
    return lines;
  }

  private void table(Element table) {
    List<Element> elements =
        Content.of(table, Set.of("tr")).stream().filter(row -> !DocxRow.isDeleted(row)).toList();
    List<DocxRow> rows = elements.stream().map(DocxRow::of).toList();
    if (isFrame(rows)) {
      rows.forEach(row -> row.cells().get(0).parts().forEach(this::read));
      return;
    }
    DocxColumns columns = DocxColumns.of(table, rows);
    List<Element> nested = new ArrayList<>();
    List<List<RowCell>> placed = new ArrayList<>();
    for (DocxRow row : rows) {
      List<String> texts = row.cells().stream().map(cell -> cellText(cell, nested)).toList();
      placed.add(columns.place(row, texts));
    }
    blocks.addTable(placed, columns.tolerance());
    nested.forEach(this::table);
  }

  /** A table of one column with tables inside is a frame around parts of the document. */
  private static boolean isFrame(List<DocxRow> rows) {
    return rows.stream().allMatch(row -> row.cells().size() == 1)
        && rows.stream()
            .flatMap(row -> row.cells().get(0).parts().stream())
            .anyMatch(cell -> !Content.of(cell, Set.of("tbl")).isEmpty());
  }

  private String cellText(DocxCell cell, List<Element> nested) {
    List<String> lines = new ArrayList<>();
    cell.parts().forEach(part -> collect(part, lines, nested));
    return Whitespace.joinLines(lines);
  }

  private void collect(Element container, List<String> lines, List<Element> nested) {
    for (Element element : Content.of(container, CONTENT)) {
      if (element.is("tbl")) {
        nested.add(element);
      } else if (element.is("p")) {
        DocxText.Lines text = DocxText.of(element, styles);
        lines.addAll(numbered(element, text));
        text.textBoxes().forEach(box -> collect(box, lines, nested));
      }
    }
  }
}
