package gongkai.extractor.word;

import gongkai.extractor.Cell;
import gongkai.extractor.Table;
import java.math.BigInteger;
import java.util.Comparator;
import java.util.List;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.apache.poi.xwpf.usermodel.XWPFTableCell;
import org.apache.poi.xwpf.usermodel.XWPFTableRow;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTTcPr;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STMerge;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STTblWidth;

/** Writes tables as Word would: with gridSpan, vMerge and the width of every grid column. */
public final class WordTables {
  private WordTables() {}

  /**
   * Adds a table to a document.
   *
   * @param widths of the columns, in twips
   */
  public static void add(XWPFDocument document, Table table, int... widths) {
    XWPFTable written = document.createTable();
    written.removeRow(0);
    for (int width : widths) {
      if (written.getCTTbl().getTblGrid() == null) {
        written.getCTTbl().addNewTblGrid();
      }
      written.getCTTbl().getTblGrid().addNewGridCol().setW(width);
    }
    for (int row = 1; row <= table.rows(); row++) {
      int current = row;
      List<Cell> cells =
          table.cells().stream()
              .filter(cell -> cell.row() <= current && current <= cell.lastRow())
              .sorted(Comparator.comparingInt(Cell::column))
              .toList();
      XWPFTableRow line = written.insertNewTableRow(row - 1);
      cells.forEach(cell -> addCell(line, cell, current, widths));
    }
  }

  private static void addCell(XWPFTableRow line, Cell cell, int row, int... widths) {
    XWPFTableCell written = line.createCell();
    CTTcPr properties = written.getCTTc().addNewTcPr();
    int width = 0;
    for (int column = cell.column(); column <= cell.lastColumn(); column++) {
      width += widths[column - 1];
    }
    properties.addNewTcW().setW(width);
    properties.getTcW().setType(STTblWidth.DXA);
    if (cell.columnSpan() > 1) {
      properties.addNewGridSpan().setVal(BigInteger.valueOf(cell.columnSpan()));
    }
    if (cell.rowSpan() > 1) {
      properties.addNewVMerge().setVal(row == cell.row() ? STMerge.RESTART : STMerge.CONTINUE);
    }
    if (row == cell.row()) {
      written.setText(cell.text());
    }
  }
}
