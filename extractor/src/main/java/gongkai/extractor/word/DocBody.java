package gongkai.extractor.word;

import gongkai.extractor.Whitespace;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.OptionalInt;
import org.apache.poi.hwpf.HWPFDocument;
import org.apache.poi.hwpf.model.StyleDescription;
import org.apache.poi.hwpf.usermodel.Paragraph;
import org.apache.poi.hwpf.usermodel.Range;
import org.apache.poi.hwpf.usermodel.Table;
import org.apache.poi.hwpf.usermodel.TableCell;
import org.apache.poi.hwpf.usermodel.TableRow;

/** Reads the text of a DOC, and what lies in its table cells, into blocks. */
final class DocBody {
  /** The style sheet has the nine heading styles at fixed places (MS-DOC, 2.4.6.6). */
  private static final int HEADING_STYLES = 9;

  private static final int BODY_TEXT_LEVEL = 9;

  private final HWPFDocument document;
  private final DocLists lists;
  private final Blocks blocks;

  DocBody(HWPFDocument document, Blocks blocks) {
    this.document = document;
    this.lists = new DocLists(document);
    this.blocks = blocks;
  }

  void read() {
    read(document.getRange(), 0);
    Range boxes = document.getMainTextboxRange();
    // POI takes an empty range for the paragraph before it.
    if (boxes != null && boxes.getStartOffset() < boxes.getEndOffset()) {
      read(boxes, 0);
    }
  }

  /**
   * Adds the blocks of a range.
   *
   * @param level how many tables it lies in
   */
  private void read(Range range, int level) {
    List<String> pending = new ArrayList<>();
    for (int i = 0; i < range.numParagraphs(); i++) {
      Paragraph paragraph = range.getParagraph(i);
      if (paragraph.isInTable() && paragraph.getTableLevel() > level) {
        Table table = range.getTable(paragraph);
        table(table);
        i += Math.max(1, table.numParagraphs()) - 1;
      } else {
        paragraph(paragraph, pending);
      }
    }
    blocks.addText(pending, OptionalInt.empty());
  }

  private void paragraph(Paragraph paragraph, List<String> pending) {
    pending.addAll(numbered(paragraph));
    if (!DocText.isEndDeleted(paragraph)) {
      blocks.addText(pending, headingLevel(paragraph));
      pending.clear();
    }
  }

  /** The lines, after the automatic number if there is one; see {@link DocxBody}. */
  private List<String> numbered(Paragraph paragraph) {
    List<String> lines = DocText.lines(paragraph);
    boolean blank = lines.stream().allMatch(line -> Whitespace.collapse(line).isEmpty());
    if (blank && DocText.isEndDeleted(paragraph)) {
      return List.of();
    }
    lists.next(paragraph).filter(label -> !blank).ifPresent(label -> lines.add(0, label));
    return lines;
  }

  private OptionalInt headingLevel(Paragraph paragraph) {
    int style = paragraph.getStyleIndex();
    if (style >= 1 && style <= HEADING_STYLES) {
      return OptionalInt.of(style);
    }
    int outline = paragraph.getLvl();
    if (outline >= 0 && outline < BODY_TEXT_LEVEL) {
      return OptionalInt.of(outline + 1);
    }
    return isTitle(style) ? OptionalInt.of(1) : OptionalInt.empty();
  }

  private boolean isTitle(int style) {
    StyleDescription description =
        style < document.getStyleSheet().numStyles()
            ? document.getStyleSheet().getStyleDescription(style)
            : null;
    String name = description == null ? null : description.getName();
    return name != null && (name.toLowerCase(Locale.ROOT).equals("title") || name.equals("标题"));
  }

  private void table(Table table) {
    List<TableRow> rows = new ArrayList<>();
    for (int i = 0; i < table.numRows(); i++) {
      TableRow row = table.getRow(i);
      if (!isDeleted(row)) {
        rows.add(row);
      }
    }
    if (isFrame(rows, table.getTableLevel())) {
      rows.forEach(row -> read(row.getCell(0), table.getTableLevel()));
      return;
    }
    List<Table> nested = new ArrayList<>();
    List<List<RowCell>> placed =
        rows.stream().map(row -> cells(row, table.getTableLevel(), nested)).toList();
    blocks.addTable(placed, ColumnEdges.TWIPS_TOLERANCE);
    nested.forEach(this::table);
  }

  private static boolean isDeleted(TableRow row) {
    return row.numParagraphs() > 0
        && DocText.isEndDeleted(row.getParagraph(row.numParagraphs() - 1));
  }

  /** A table of one column with tables inside is a frame around parts of the document. */
  private static boolean isFrame(List<TableRow> rows, int level) {
    return rows.stream().allMatch(row -> row.numCells() == 1)
        && rows.stream().anyMatch(row -> hasTable(row.getCell(0), level));
  }

  private static boolean hasTable(TableCell cell, int level) {
    for (int i = 0; i < cell.numParagraphs(); i++) {
      if (cell.getParagraph(i).getTableLevel() > level) {
        return true;
      }
    }
    return false;
  }

  private List<RowCell> cells(TableRow row, int level, List<Table> nested) {
    List<RowCell> cells = new ArrayList<>();
    for (int i = 0; i < row.numCells(); i++) {
      TableCell cell = row.getCell(i);
      int left = cell.getLeftEdge();
      int right = left + cell.getWidth();
      String text = text(cell, level, nested);
      if (cell.isMerged() && !cell.isFirstMerged() && !cells.isEmpty()) {
        cells.add(widened(cells.remove(cells.size() - 1), right, text));
      } else if (right > left) {
        cells.add(new RowCell(left, right, merge(cell), text));
      } else if (!text.isEmpty()) {
        blocks.addNotice("a cell without width is left out of its table: '" + text + "'");
      }
    }
    return cells;
  }

  private static RowCell widened(RowCell first, int right, String text) {
    String joined = Whitespace.joinLines(List.of(first.text(), text));
    return new RowCell(first.left(), Math.max(first.right(), right), first.merge(), joined);
  }

  private static RowCell.Merge merge(TableCell cell) {
    if (cell.isFirstVerticallyMerged()) {
      return RowCell.Merge.FIRST;
    }
    return cell.isVerticallyMerged() ? RowCell.Merge.CONTINUED : RowCell.Merge.NONE;
  }

  private String text(TableCell cell, int level, List<Table> nested) {
    List<String> lines = new ArrayList<>();
    for (int i = 0; i < cell.numParagraphs(); i++) {
      Paragraph paragraph = cell.getParagraph(i);
      if (paragraph.getTableLevel() > level) {
        Table inner = cell.getTable(paragraph);
        nested.add(inner);
        i += Math.max(1, inner.numParagraphs()) - 1;
      } else {
        lines.addAll(numbered(paragraph));
      }
    }
    return Whitespace.joinLines(lines);
  }
}
