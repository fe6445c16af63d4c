package gongkai.output.question;

import java.text.Normalizer;
import java.util.Locale;

/** Names as they are compared: without regard to width, case and white space. */
final class FoldedName {
  private FoldedName() {}

  /** The name in normal form NFKC, in lower case, without white space. */
  static String of(String name) {
    String compatible = Normalizer.normalize(name, Normalizer.Form.NFKC);
    return compatible.toLowerCase(Locale.ROOT).replaceAll("[\\s\\u00a0]+", "");
  }
}
