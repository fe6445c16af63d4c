package gongkai.bench.page;

import gongkai.bench.page.Look.Backdrop;
import gongkai.bench.page.Look.Letters;
import gongkai.bench.page.Look.RowBreak;
import gongkai.bench.page.Look.Weight;
import java.util.Locale;

/** The look of a page in CSS. */
final class Styles {
  private Styles() {}

  static String of(Look look) {
    return text(look.type()) + backdrop(look.tables().backdrop()) + table(look) + cells(look);
  }

  private static String text(Letters type) {
    return """
        body { font-family: "%s", "%s"; font-size: %.1fpt; line-height: 1.6; margin: 0; }
        p { margin: 0 0 4pt; }
        p.title { font-size: 18pt; font-weight: bold; text-align: center; }
        p.heading { font-weight: bold; margin-top: 8pt; }
        p.caption { font-weight: bold; text-align: center; }
        p.text { text-indent: 2em; }
        p.signature { text-align: right; }
        .newpage { break-before: page; }
        """
        .formatted(type.digits(), type.font(), type.textSize());
  }

  private static String backdrop(Backdrop backdrop) {
    return switch (backdrop) {
      case NONE -> "";
      case FILLED -> "p.text, p.heading { background: #EFEFEF; }\n";
      case BOXED -> "p.text, p.signature { border: 0.75pt solid black; padding: 2pt; }\n";
      case PAGE_BORDER ->
          "body { padding: 0 6pt; } div.border { position: fixed; inset: 0; border: 1pt solid black; }\n";
      case UNDERLINED_HEADINGS -> "p.heading { border-bottom: 1pt solid black; }\n";
    };
  }

  private static String table(Look look) {
    boolean separate = look.tables().borders() == Borders.SEPARATE;
    String collapse =
        separate
            ? "border-collapse: separate; border-spacing: " + look.tables().gap() + "pt"
            : "border-collapse: collapse";
    String frame =
        look.tables().borders() == Borders.FRAMED ? "table { border: 2.25pt solid black; }\n" : "";
    String rows = look.breaks().rows() == RowBreak.WHOLE ? "tr { break-inside: avoid; }\n" : "";
    return """
        table { %s; width: 100%%; table-layout: fixed; margin: 6pt 0; font-size: %.1fpt; line-height: 1.3; }
        """
            .formatted(collapse, look.type().size())
        + frame
        + rows;
  }

  private static String border(Look look) {
    String width = look.tables().width() + "pt ";
    return switch (look.tables().borders()) {
      case SOLID, THICK, HAIR, SEPARATE, FRAMED -> "border: " + width + "solid black";
      case DOUBLE -> "border: " + width + "double black";
      case DASHED -> "border: " + width + "dashed black";
      case DOTTED -> "border: " + width + "dotted black";
      case HORIZONTAL ->
          "border: none; border-top: %ssolid black; border-bottom: %ssolid black"
              .formatted(width, width);
      case NONE -> "border: none";
    };
  }

  private static String cells(Look look) {
    return """
        td { %s; padding: %.1fpt %.1fpt; text-align: center; vertical-align: %s; overflow-wrap: anywhere; }
        td.value { text-align: %s; letter-spacing: %.1fpt; }
        td.left { text-align: left; }
        td.label, td.left { font-weight: %s; }
        td.filled { background: #%s; }
        div.vertical { writing-mode: vertical-rl; margin: 0 auto; }
        """
        .formatted(
            border(look),
            look.cells().paddingTop(),
            look.cells().padding(),
            look.cells().level().name().toLowerCase(Locale.ROOT),
            look.cells().values().name().toLowerCase(Locale.ROOT),
            look.type().tracking(),
            look.type().labels() == Weight.BOLD ? "bold" : "normal",
            look.tables().shading().colour());
  }
}
