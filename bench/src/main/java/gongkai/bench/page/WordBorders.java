package gongkai.bench.page;

import gongkai.bench.page.Look.Tables;
import java.util.List;

/** Writes the rulings of a Word table. */
final class WordBorders {
  private static final int FRAME_EIGHTHS = 18;

  private WordBorders() {}

  static String xml(Tables tables) {
    StringBuilder xml = new StringBuilder("<w:tblBorders>");
    for (String side : List.of("top", "left", "bottom", "right", "insideH", "insideV")) {
      xml.append(side(side, tables));
    }
    return xml.append("</w:tblBorders>").toString();
  }

  private static String side(String side, Tables tables) {
    boolean inside = side.startsWith("inside");
    boolean vertical = side.equals("left") || side.equals("right") || side.equals("insideV");
    long eighths = Math.max(2, Math.round(tables.width() * 8));
    return switch (tables.borders()) {
      case SOLID, THICK, HAIR, SEPARATE -> ruling(side, "single", eighths);
      case FRAMED -> ruling(side, "single", inside ? eighths : FRAME_EIGHTHS);
      // Word gives the width of one of the two lines.
      case DOUBLE -> ruling(side, "double", Math.max(2, eighths / 3));
      case DASHED -> ruling(side, "dashed", eighths);
      case DOTTED -> ruling(side, "dotted", eighths);
      case HORIZONTAL -> ruling(side, vertical ? "nil" : "single", eighths);
      case NONE -> ruling(side, "nil", eighths);
    };
  }

  private static String ruling(String side, String value, long eighths) {
    return "<w:%s w:val=\"%s\" w:sz=\"%d\" w:space=\"0\" w:color=\"000000\"/>"
        .formatted(side, value, eighths);
  }
}
