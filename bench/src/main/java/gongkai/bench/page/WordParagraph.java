package gongkai.bench.page;

import gongkai.bench.page.Look.Backdrop;
import gongkai.bench.page.Look.Letters;
import gongkai.bench.page.Look.Weight;
import java.util.Locale;

/** A paragraph of a Word document. Immutable. */
record WordParagraph(String text, Letters type, Format format) {

  /** Where its lines stand. */
  enum Side {
    LEFT,
    CENTER,
    RIGHT
  }

  /** Where it begins. */
  enum Start {
    IN_FLOW,
    NEW_PAGE
  }

  /**
   * How it is set.
   *
   * @param size of its letters, in points
   * @param firstLine its indentation, in points
   * @param lineHeight exact, in points; 0 for the font's own
   * @param tracking between letters, in points
   */
  record Format(
      Side side,
      double size,
      Weight weight,
      double firstLine,
      double lineHeight,
      double tracking,
      Backdrop backdrop,
      Start start) {}

  WordParagraph(String text, Letters type) {
    this(
        text,
        type,
        new Format(Side.LEFT, 12, Weight.NORMAL, 0, 0, 0, Backdrop.NONE, Start.IN_FLOW));
  }

  WordParagraph side(Side side) {
    Format f = format;
    return with(
        new Format(
            side, f.size, f.weight, f.firstLine, f.lineHeight, f.tracking, f.backdrop, f.start));
  }

  WordParagraph size(double size) {
    return sized(size, format.weight);
  }

  WordParagraph bold(double size) {
    return sized(size, Weight.BOLD);
  }

  WordParagraph sized(double size, Weight weight) {
    Format f = format;
    return with(
        new Format(
            f.side, size, weight, f.firstLine, f.lineHeight, f.tracking, f.backdrop, f.start));
  }

  WordParagraph firstLine(double points) {
    Format f = format;
    return with(
        new Format(
            f.side, f.size, f.weight, points, f.lineHeight, f.tracking, f.backdrop, f.start));
  }

  WordParagraph lineHeight(double points) {
    Format f = format;
    return with(
        new Format(f.side, f.size, f.weight, f.firstLine, points, f.tracking, f.backdrop, f.start));
  }

  WordParagraph tracking(double points) {
    Format f = format;
    return with(
        new Format(
            f.side, f.size, f.weight, f.firstLine, f.lineHeight, points, f.backdrop, f.start));
  }

  WordParagraph backdrop(Backdrop backdrop) {
    Format f = format;
    return with(
        new Format(
            f.side, f.size, f.weight, f.firstLine, f.lineHeight, f.tracking, backdrop, f.start));
  }

  WordParagraph onNewPage() {
    Format f = format;
    return with(
        new Format(
            f.side,
            f.size,
            f.weight,
            f.firstLine,
            f.lineHeight,
            f.tracking,
            f.backdrop,
            Start.NEW_PAGE));
  }

  private WordParagraph with(Format newFormat) {
    return new WordParagraph(text, type, newFormat);
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
    if (format.start == Start.NEW_PAGE) {
      xml.append("<w:pageBreakBefore/>");
    }
    xml.append(backdropXml());
    xml.append("<w:spacing w:before=\"0\" w:after=\"0\"");
    if (format.lineHeight > 0) {
      xml.append(" w:line=\"%d\" w:lineRule=\"exact\"".formatted(Twips.of(format.lineHeight)));
    }
    xml.append("/>");
    if (format.firstLine > 0) {
      xml.append("<w:ind w:firstLine=\"%d\"/>".formatted(Twips.of(format.firstLine)));
    }
    xml.append("<w:jc w:val=\"%s\"/>".formatted(format.side.name().toLowerCase(Locale.ROOT)));
    return xml.append("</w:pPr>").toString();
  }

  private String backdropXml() {
    String line = "w:val=\"single\" w:sz=\"6\" w:space=\"1\" w:color=\"000000\"/>";
    return switch (format.backdrop) {
      case NONE, PAGE_BORDER -> "";
      case FILLED -> "<w:shd w:val=\"clear\" w:color=\"auto\" w:fill=\"EFEFEF\"/>";
      case BOXED ->
          "<w:pBdr><w:top %1$s<w:left %1$s<w:bottom %1$s<w:right %1$s</w:pBdr>".formatted(line);
      case UNDERLINED_HEADINGS -> "<w:pBdr><w:bottom " + line + "</w:pBdr>";
    };
  }

  private String run(String part) {
    String bold = format.weight == Weight.BOLD ? "<w:b/>" : "";
    String spacing =
        format.tracking > 0 ? "<w:spacing w:val=\"%d\"/>".formatted(Twips.of(format.tracking)) : "";
    return "<w:r><w:rPr><w:rFonts w:ascii=\"%1$s\" w:hAnsi=\"%1$s\" w:eastAsia=\"%2$s\"/>"
            .formatted(type.digits(), type.font())
        + bold
        + spacing
        + "<w:sz w:val=\"%d\"/></w:rPr>".formatted(Math.round(format.size * 2))
        + "<w:t xml:space=\"preserve\">"
        + Xml.escape(part)
        + "</w:t></w:r>";
  }
}
