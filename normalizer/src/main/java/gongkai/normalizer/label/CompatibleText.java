package gongkai.normalizer.label;

import java.text.Normalizer;

/** Text with its compatibility forms unified (NFKC): full-width letters, digits, punctuation. */
public final class CompatibleText {
  /** The distance of {@code Ａ} and its like from {@code A}. */
  private static final int FULL_WIDTH = 0xfee0;

  private CompatibleText() {}

  /**
   * Unifies a text. What cells hold is nearly always made of characters that stay or that have one
   * plain form; only for others the tables of Unicode are asked.
   */
  public static String of(String text) {
    boolean wide = false;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      wide |= isFullWidth(c);
      if (!isFullWidth(c) && !isPlain(c)) {
        return Normalizer.normalize(text, Normalizer.Form.NFKC);
      }
    }
    return wide ? narrow(text) : text;
  }

  private static String narrow(String text) {
    StringBuilder narrow = new StringBuilder(text.length());
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      narrow.append(isFullWidth(c) ? (char) (c - FULL_WIDTH) : c);
    }
    return narrow.toString();
  }

  private static boolean isFullWidth(char c) {
    return c >= '\uff01' && c <= '\uff5e';
  }

  /** ASCII, the ideographs of the basic block, and 、 and 。 stay and join with nothing. */
  private static boolean isPlain(char c) {
    return c < 0x7f || (c >= 0x4e00 && c <= 0x9fff) || c == '、' || c == '。';
  }

  /** Whether there is no white space of ASCII in it. */
  public static boolean isClosed(String text) {
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c == ' ' || (c >= '\t' && c <= '\r')) {
        return false;
      }
    }
    return true;
  }
}
