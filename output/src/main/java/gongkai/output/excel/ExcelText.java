package gongkai.output.excel;

import java.util.Locale;
import java.util.regex.Pattern;

/** Texts within what a cell of a workbook takes. */
final class ExcelText {
  /** The most UTF-16 units of a cell. */
  static final int LONGEST = 32_767;

  private static final String CUT = " …〔已截断，全文见 CSV / cut, whole in the CSV〕";

  /** What a reader would take for an escaped character. */
  private static final Pattern ESCAPE = Pattern.compile("_(?=x[0-9A-Fa-f]{4}_)");

  private ExcelText() {}

  static boolean isTooLong(String text) {
    return text.length() > LONGEST;
  }

  /** The text, or its beginning and a word that it is cut. */
  static String fitting(String text) {
    if (!isTooLong(text)) {
      return text;
    }
    int end = LONGEST - CUT.length();
    return text.substring(0, Character.isHighSurrogate(text.charAt(end - 1)) ? end - 1 : end) + CUT;
  }

  /** A text as the file has it: XML knows no control characters, so they are escaped. */
  static String escaped(String text) {
    String escaped = text.contains("_x") ? ESCAPE.matcher(text).replaceAll("_x005F_") : text;
    for (int i = 0; i < escaped.length(); i++) {
      if (isUnspeakable(escaped.charAt(i))) {
        return withoutControls(escaped);
      }
    }
    return escaped;
  }

  private static String withoutControls(String text) {
    StringBuilder plain = new StringBuilder(text.length() + 16);
    for (int i = 0; i < text.length(); i++) {
      char unit = text.charAt(i);
      if (isUnspeakable(unit)) {
        plain.append(String.format(Locale.ROOT, "_x%04X_", (int) unit));
      } else {
        plain.append(unit);
      }
    }
    return plain.toString();
  }

  /** A carriage return can be said, but comes back as a line feed. */
  private static boolean isUnspeakable(char unit) {
    return (unit < ' ' && unit != '\t' && unit != '\n') || unit == '\uFFFE' || unit == '\uFFFF';
  }

  /** How wide it is, in half an ideograph; of its lines the widest. */
  static int width(String text) {
    int widest = 0;
    int width = 0;
    for (int i = 0; i < text.length(); i++) {
      char unit = text.charAt(i);
      width = unit == '\n' ? 0 : width + (unit >= '\u2E80' ? 2 : 1);
      widest = Math.max(widest, width);
    }
    return widest;
  }
}
