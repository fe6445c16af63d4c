package gongkai.bench.page;

import gongkai.bench.page.Look.HeadBreak;
import gongkai.bench.page.Look.RowBreak;
import gongkai.bench.page.Look.TallLabel;
import gongkai.bench.page.WordParagraph.Side;
import gongkai.typesetter.Grid;
import gongkai.typesetter.GridCell;
import gongkai.typesetter.GridCell.Kind;
import java.util.List;
import java.util.Locale;

/** Writes a table of a Word document. */
final class WordTable {
  private final Grid grid;
  private final Look look;
  private final List<Long> widths;

  private WordTable(Grid grid, Look look) {
    this.grid = grid;
    this.look = look;
    long sum = grid.widths().stream().mapToLong(Integer::longValue).sum();
    this.widths =
        grid.widths().stream()
            .map(width -> Twips.of(look.sheet().textWidth() * width / sum))
            .toList();
  }

  static String xml(Grid grid, Look look) {
    return new WordTable(grid, look).xml();
  }

  private String xml() {
    StringBuilder xml = new StringBuilder("<w:tbl>").append(properties()).append("<w:tblGrid>");
    widths.forEach(width -> xml.append("<w:gridCol w:w=\"%d\"/>".formatted(width)));
    xml.append("</w:tblGrid>");
    for (int row = 1; row <= grid.rows(); row++) {
      xml.append("<w:tr>").append(rowProperties(row));
      for (GridCell cell : grid.cellsIn(row)) {
        xml.append(cell(cell, row));
      }
      xml.append("</w:tr>");
    }
    return xml.append("</w:tbl>").toString();
  }

  private String properties() {
    long sum = widths.stream().mapToLong(Long::longValue).sum();
    String gap =
        look.tables().borders() == Borders.SEPARATE
            ? "<w:tblCellSpacing w:w=\"%d\" w:type=\"dxa\"/>"
                .formatted(Twips.of(look.tables().gap() / 2))
            : "";
    long side = Twips.of(look.cells().padding());
    long top = Twips.of(look.cells().paddingTop());
    return "<w:tblPr><w:tblW w:w=\"%d\" w:type=\"dxa\"/><w:jc w:val=\"center\"/>".formatted(sum)
        + gap
        + WordBorders.xml(look.tables())
        + "<w:tblLayout w:type=\"fixed\"/><w:tblCellMar><w:top w:w=\"%1$d\" w:type=\"dxa\"/><w:left w:w=\"%2$d\" w:type=\"dxa\"/><w:bottom w:w=\"%1$d\" w:type=\"dxa\"/><w:right w:w=\"%2$d\" w:type=\"dxa\"/></w:tblCellMar></w:tblPr>"
            .formatted(top, side);
  }

  private String rowProperties(int row) {
    String whole = look.breaks().rows() == RowBreak.WHOLE ? "<w:cantSplit/>" : "";
    boolean repeated = look.breaks().heads() == HeadBreak.REPEATED && row <= HeadRows.of(grid);
    return "<w:trPr>" + whole + (repeated ? "<w:tblHeader/>" : "") + "</w:trPr>";
  }

  private String cell(GridCell cell, int row) {
    String text = cell.row() == row ? paragraphs(cell) : "<w:p/>";
    return "<w:tc>" + cellProperties(cell, row) + text + "</w:tc>";
  }

  private String cellProperties(GridCell cell, int row) {
    long width =
        widths.subList(cell.column() - 1, cell.lastColumn()).stream().mapToLong(w -> w).sum();
    StringBuilder xml =
        new StringBuilder("<w:tcPr><w:tcW w:w=\"%d\" w:type=\"dxa\"/>".formatted(width));
    if (cell.columnSpan() > 1) {
      xml.append("<w:gridSpan w:val=\"%d\"/>".formatted(cell.columnSpan()));
    }
    if (cell.rowSpan() > 1) {
      xml.append("<w:vMerge w:val=\"%s\"/>".formatted(cell.row() == row ? "restart" : "continue"));
    }
    if (look.tables().shading().fills(grid, cell)) {
      xml.append(
          "<w:shd w:val=\"clear\" w:color=\"auto\" w:fill=\"%s\"/>"
              .formatted(look.tables().shading().colour()));
    }
    if (isVertical(cell)) {
      xml.append("<w:textDirection w:val=\"tbRl\"/>");
    }
    return xml.append("<w:vAlign w:val=\"%s\"/></w:tcPr>".formatted(level())).toString();
  }

  private boolean isVertical(GridCell cell) {
    return Tall.isTall(cell) && look.cells().tall() == TallLabel.VERTICAL;
  }

  private String level() {
    return switch (look.cells().level()) {
      case TOP -> "top";
      case MIDDLE -> "center";
      case BOTTOM -> "bottom";
    };
  }

  private String paragraphs(GridCell cell) {
    boolean stacked = Tall.isTall(cell) && look.cells().tall() == TallLabel.STACKED;
    List<String> lines = stacked ? Tall.letters(cell.text()) : cell.text().lines().toList();
    if (lines.isEmpty()) {
      return "<w:p/>";
    }
    StringBuilder xml = new StringBuilder();
    for (String line : lines) {
      WordParagraph paragraph =
          new WordParagraph(line, look.type()).side(side(cell)).size(look.type().size());
      xml.append(
          cell.kind() == Kind.VALUE
              ? paragraph.tracking(look.type().tracking()).xml()
              : paragraph.weight(look.type().labels()).xml());
    }
    return xml.toString();
  }

  private Side side(GridCell cell) {
    if (cell.kind() == Kind.VALUE) {
      return Side.valueOf(look.cells().values().name().toUpperCase(Locale.ROOT));
    }
    return grid.isLeftAligned(cell) ? Side.LEFT : Side.CENTER;
  }
}
