package gongkai.bench.page;

import gongkai.bench.page.Look.Backdrop;
import gongkai.bench.page.Look.Letters;
import gongkai.bench.page.Look.Weight;
import java.util.Locale;

/** A paragraph of a Word document; how it is set is said before it is written. */
final class WordParagraph {

  /** Where its lines stand. */
  enum Side {
    LEFT,
    CENTER,
    RIGHT
  }

  /** Where it begins. */
  private enum Start {
    IN_FLOW,
    NEW_PAGE
  }

  private final String text;
  private final Letters type;
  private Side side = Side.LEFT;
  private Start start = Start.IN_FLOW;
  private Weight weight = Weight.NORMAL;
  private Backdrop backdrop = Backdrop.NONE;
  private double size = 12;
  private double firstLine;
  private double lineHeight;
  private double tracking;

  WordParagraph(String text, Letters type) {
    this.text = text;
    this.type = type;
  }

  WordParagraph side(Side newSide) {
    side = newSide;
    return this;
  }

  WordParagraph onNewPage() {
    start = Start.NEW_PAGE;
    return this;
  }

  /** The size of its letters, in points. */
  WordParagraph size(double points) {
    size = points;
    return this;
  }

  WordParagraph weight(Weight newWeight) {
    weight = newWeight;
    return this;
  }

  WordParagraph backdrop(Backdrop newBackdrop) {
    backdrop = newBackdrop;
    return this;
  }

  /** The indentation of its first line, in points. */
  WordParagraph firstLine(double points) {
    firstLine = points;
    return this;
  }

  /** The exact height of its lines, in points; without it, the font's own. */
  WordParagraph lineHeight(double points) {
    lineHeight = points;
    return this;
  }

  /** The space between its letters, in points. */
  WordParagraph tracking(double points) {
    tracking = points;
    return this;
  }

  String xml() {
    return "<w:p>" + properties() + (text.isEmpty() ? "" : run(text)) + "</w:p>";
  }

  /** With the page's number in place of {@code %s}. */
  String xmlWithPageNumber() {
    int place = text.indexOf("%s");
    return "<w:p>"
        + properties()
        + run(text.substring(0, place))
        + "<w:fldSimple w:instr=\"PAGE\">"
        + run("1")
        + "</w:fldSimple>"
        + run(text.substring(place + 2))
        + "</w:p>";
  }

  private String properties() {
    StringBuilder xml = new StringBuilder("<w:pPr>");
    if (start == Start.NEW_PAGE) {
      xml.append("<w:pageBreakBefore/>");
    }
    xml.append(backdropXml());
    xml.append("<w:spacing w:before=\"0\" w:after=\"0\"");
    if (lineHeight > 0) {
      xml.append(" w:line=\"%d\" w:lineRule=\"exact\"".formatted(Twips.of(lineHeight)));
    }
    xml.append("/>");
    if (firstLine > 0) {
      xml.append("<w:ind w:firstLine=\"%d\"/>".formatted(Twips.of(firstLine)));
    }
    xml.append("<w:jc w:val=\"%s\"/>".formatted(side.name().toLowerCase(Locale.ROOT)));
    return xml.append("</w:pPr>").toString();
  }

  private String backdropXml() {
    String line = "w:val=\"single\" w:sz=\"6\" w:space=\"1\" w:color=\"000000\"/>";
    return switch (backdrop) {
      case NONE, PAGE_BORDER -> "";
      case FILLED -> "<w:shd w:val=\"clear\" w:color=\"auto\" w:fill=\"EFEFEF\"/>";
      case BOXED ->
          "<w:pBdr><w:top %1$s<w:left %1$s<w:bottom %1$s<w:right %1$s</w:pBdr>".formatted(line);
      case UNDERLINED_HEADINGS -> "<w:pBdr><w:bottom " + line + "</w:pBdr>";
    };
  }

  private String run(String part) {
    String bold = weight == Weight.BOLD ? "<w:b/>" : "";
    String spacing = tracking > 0 ? "<w:spacing w:val=\"%d\"/>".formatted(Twips.of(tracking)) : "";
    return "<w:r><w:rPr><w:rFonts w:ascii=\"%1$s\" w:hAnsi=\"%1$s\" w:eastAsia=\"%2$s\"/>"
            .formatted(type.digits(), type.font())
        + bold
        + spacing
        + "<w:sz w:val=\"%d\"/></w:rPr>".formatted(Math.round(size * 2))
        + "<w:t xml:space=\"preserve\">"
        + Xml.escape(part)
        + "</w:t></w:r>";
  }
}
