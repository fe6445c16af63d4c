package gongkai.bench.page;

import gongkai.bench.page.Look.Backdrop;
import gongkai.bench.page.Look.Furniture;
import gongkai.bench.page.Look.Orientation;
import gongkai.bench.page.Look.Sheet;
import gongkai.bench.page.Look.Weight;
import gongkai.bench.page.WordParagraph.Side;
import gongkai.bench.report.GeneratedReport;
import gongkai.typesetter.Block;
import gongkai.typesetter.Grid;

/** Writes a report as a Word document, in the elements of WordprocessingML itself. */
final class DocxPage {
  private static final double LARGEST_SPACING = 1500;

  private final Look look;
  private final StringBuilder body = new StringBuilder();

  private DocxPage(Look look) {
    this.look = look;
  }

  static byte[] write(GeneratedReport report, Look look) {
    DocxPage page = new DocxPage(look);
    report.blocks().forEach(page::append);
    Furniture furniture = look.sheet().furniture();
    String head =
        furniture.head().isEmpty() ? "" : furniture.head().formatted(report.truth().agency());
    return WordPackage.zip(page.body + page.section(), page.header(head), page.footer(furniture));
  }

  private void append(Block block) {
    if (block instanceof Block.Table table) {
      append(table.grid());
    } else if (block instanceof Block.Title title) {
      title
          .lines()
          .forEach(line -> add(paragraph(line).side(Side.CENTER).size(18).weight(Weight.BOLD)));
    } else if (block instanceof Block.Signature signature) {
      signature
          .lines()
          .forEach(line -> add(backed(paragraph(line).side(Side.RIGHT), Backdrop.BOXED)));
    } else if (block instanceof Block.Heading heading) {
      add(heading(heading.text()));
    } else if (block instanceof Block.Caption caption) {
      add(paragraph(caption.text()).side(Side.CENTER).size(14).weight(Weight.BOLD));
    } else if (block instanceof Block.Line line) {
      add(paragraph(line.text()));
    } else if (block instanceof Block.Paragraph text) {
      WordParagraph indented = paragraph(text.text()).firstLine(2 * look.type().textSize());
      add(backed(backed(indented, Backdrop.FILLED), Backdrop.BOXED));
    }
  }

  private WordParagraph heading(String text) {
    WordParagraph heading = paragraph(text).size(look.type().textSize()).weight(Weight.BOLD);
    return backed(backed(heading, Backdrop.FILLED), Backdrop.UNDERLINED_HEADINGS);
  }

  private WordParagraph backed(WordParagraph paragraph, Backdrop backdrop) {
    return look.tables().backdrop() == backdrop ? paragraph.backdrop(backdrop) : paragraph;
  }

  private WordParagraph paragraph(String text) {
    return new WordParagraph(text, look.type()).size(look.type().textSize());
  }

  private void add(WordParagraph paragraph) {
    body.append(paragraph.xml());
  }

  private void append(Grid grid) {
    if (look.breaks().sweep() >= 0 && Sweep.isFor(grid)) {
      // A line of its own height, since space before a page's first paragraph is left out.
      double height = Math.min(Math.max(Sweep.height(look), 1), LARGEST_SPACING);
      add(paragraph("").onNewPage().lineHeight(height));
    } else if (HeadRows.isRest(grid)) {
      add(paragraph("").onNewPage().lineHeight(1));
    }
    body.append(WordTable.xml(grid, look));
    // Word joins tables that touch.
    add(paragraph("").lineHeight(look.type().textSize()));
  }

  private String header(String text) {
    return text.isEmpty() ? "" : underlined(text);
  }

  /** As Word's own header style does. */
  private String underlined(String text) {
    return paragraph(text).side(Side.CENTER).size(9).backdrop(Backdrop.UNDERLINED_HEADINGS).xml();
  }

  private String footer(Furniture furniture) {
    if (furniture.foot().isEmpty()) {
      return "";
    }
    return paragraph(furniture.foot()).side(Side.CENTER).size(9).xmlWithPageNumber();
  }

  private String section() {
    Sheet sheet = look.sheet();
    Furniture furniture = sheet.furniture();
    String head =
        furniture.head().isEmpty() ? "" : "<w:headerReference w:type=\"default\" r:id=\"rId1\"/>";
    String foot =
        furniture.foot().isEmpty() ? "" : "<w:footerReference w:type=\"default\" r:id=\"rId2\"/>";
    String orient = sheet.orientation() == Orientation.LANDSCAPE ? " w:orient=\"landscape\"" : "";
    return "<w:sectPr>%s%s<w:pgSz w:w=\"%d\" w:h=\"%d\"%s/>"
            .formatted(head, foot, Twips.of(sheet.width()), Twips.of(sheet.height()), orient)
        + "<w:pgMar w:top=\"%1$d\" w:right=\"%2$d\" w:bottom=\"%1$d\" w:left=\"%2$d\" w:header=\"500\" w:footer=\"500\" w:gutter=\"0\"/>"
            .formatted(Twips.of(sheet.top()), Twips.of(sheet.margin()))
        + border()
        + "</w:sectPr>";
  }

  private String border() {
    if (look.tables().backdrop() != Backdrop.PAGE_BORDER) {
      return "";
    }
    String line = "w:val=\"single\" w:sz=\"8\" w:space=\"6\" w:color=\"000000\"/>";
    return "<w:pgBorders><w:top %1$s<w:left %1$s<w:bottom %1$s<w:right %1$s</w:pgBorders>"
        .formatted(line);
  }
}
