package gongkai.typesetter;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.math.BigInteger;
import java.util.List;
import org.apache.poi.openxml4j.exceptions.InvalidFormatException;
import org.apache.poi.wp.usermodel.HeaderFooterType;
import org.apache.poi.xwpf.usermodel.ParagraphAlignment;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFRun;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.apache.poi.xwpf.usermodel.XWPFTableCell;
import org.apache.poi.xwpf.usermodel.XWPFTableRow;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTSectPr;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTTblGrid;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTTcPr;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STMerge;

/** Writes Word documents: A4, page numbers at the foot, merged cells as gridSpan and vMerge. */
final class DocxWriter {
  /** The width of the text in twentieths of a point. */
  private static final int TEXT_WIDTH = 9000;

  private final XWPFDocument document;
  private final String font;

  private DocxWriter(XWPFDocument document, String font) {
    this.document = document;
    this.font = font;
  }

  static byte[] write(List<Block> blocks, String font) {
    try (XWPFDocument document = new XWPFDocument();
        ByteArrayOutputStream out = new ByteArrayOutputStream()) {
      DocxWriter writer = new DocxWriter(document, font);
      writer.page();
      blocks.forEach(writer::append);
      document.getProperties().getCoreProperties().setCreated(FixedZip.CREATED);
      document.write(out);
      return FixedZip.rewrite(out.toByteArray());
    } catch (IOException | InvalidFormatException e) {
      throw new IllegalStateException("a document in memory cannot be written", e);
    }
  }

  private void page() {
    CTSectPr section = document.getDocument().getBody().addNewSectPr();
    section.addNewPgSz().setW(BigInteger.valueOf(11906));
    section.getPgSz().setH(BigInteger.valueOf(16838));
    section.addNewPgMar().setLeft(BigInteger.valueOf(1450));
    section.getPgMar().setRight(BigInteger.valueOf(1450));
    section.getPgMar().setTop(BigInteger.valueOf(1600));
    section.getPgMar().setBottom(BigInteger.valueOf(1600));
    XWPFParagraph foot = document.createFooter(HeaderFooterType.DEFAULT).createParagraph();
    foot.setAlignment(ParagraphAlignment.CENTER);
    foot.getCTP().addNewFldSimple().setInstr("PAGE");
  }

  private void append(Block block) {
    if (block instanceof Block.Table table) {
      append(table.grid());
    } else if (block instanceof Block.Title title) {
      title.lines().forEach(line -> paragraph(line, ParagraphAlignment.CENTER, 18));
    } else if (block instanceof Block.Heading heading) {
      paragraph(heading.text(), ParagraphAlignment.LEFT, 14);
    } else if (block instanceof Block.Caption caption) {
      paragraph(caption.text(), ParagraphAlignment.CENTER, 14);
    } else if (block instanceof Block.Signature signature) {
      signature.lines().forEach(line -> paragraph(line, ParagraphAlignment.RIGHT, 12));
    } else {
      XWPFParagraph paragraph = paragraph(Blocks.text(block), ParagraphAlignment.LEFT, 12);
      paragraph.setIndentationFirstLine(block instanceof Block.Paragraph ? 480 : 0);
    }
  }

  private XWPFParagraph paragraph(String text, ParagraphAlignment alignment, int points) {
    XWPFParagraph paragraph = document.createParagraph();
    paragraph.setAlignment(alignment);
    run(paragraph, text, points);
    return paragraph;
  }

  private void run(XWPFParagraph paragraph, String text, int points) {
    XWPFRun run = paragraph.createRun();
    for (XWPFRun.FontCharRange range : XWPFRun.FontCharRange.values()) {
      run.setFontFamily(font, range);
    }
    run.setFontSize(points);
    run.setBold(points > 12);
    run.setText(text);
  }

  private void append(Grid grid) {
    XWPFTable table = document.createTable();
    table.removeRow(0);
    CTTblGrid columns = table.getCTTbl().addNewTblGrid();
    int sum = grid.widths().stream().mapToInt(Integer::intValue).sum();
    for (int width : grid.widths()) {
      columns.addNewGridCol().setW(BigInteger.valueOf(TEXT_WIDTH * (long) width / sum));
    }
    table.setWidth(TEXT_WIDTH);
    // Narrow, or numbers of four digits break over two lines.
    table.setCellMargins(0, 30, 0, 30);
    for (int row = 1; row <= grid.rows(); row++) {
      XWPFTableRow line = new XWPFTableRow(table.getCTTbl().addNewTr(), table);
      for (GridCell cell : grid.cellsIn(row)) {
        XWPFTableCell to = line.addNewTableCell();
        shape(cell, row, to, columns);
        if (cell.row() == row) {
          text(cell.text(), to, grid.isLeftAligned(cell));
        }
      }
    }
    // Word joins tables that touch.
    document.createParagraph();
  }

  private static void shape(GridCell cell, int row, XWPFTableCell to, CTTblGrid columns) {
    CTTcPr properties = to.getCTTc().addNewTcPr();
    long width = 0;
    for (int column = cell.column(); column <= cell.lastColumn(); column++) {
      width += ((BigInteger) columns.getGridColArray(column - 1).getW()).longValueExact();
    }
    properties.addNewTcW().setW(BigInteger.valueOf(width));
    if (cell.columnSpan() > 1) {
      properties.addNewGridSpan().setVal(BigInteger.valueOf(cell.columnSpan()));
    }
    if (cell.rowSpan() > 1) {
      properties.addNewVMerge().setVal(cell.row() == row ? STMerge.RESTART : STMerge.CONTINUE);
    }
  }

  private void text(String text, XWPFTableCell cell, boolean isLeft) {
    List<String> lines = text.lines().toList();
    for (int i = 0; i < lines.size(); i++) {
      XWPFParagraph paragraph = i == 0 ? cell.getParagraphArray(0) : cell.addParagraph();
      paragraph.setAlignment(isLeft ? ParagraphAlignment.LEFT : ParagraphAlignment.CENTER);
      run(paragraph, lines.get(i), 10);
    }
  }
}
