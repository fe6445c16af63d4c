package gongkai.extractor.pdf;

import java.text.Normalizer;
import java.text.Normalizer.Form;
import java.util.List;

/**
 * Undoes what fonts do that draw several characters with one glyph: producers then write the first
 * of them, so that 一 comes out as the radical ⼀, 民 as ⺠, two dashes as a long one, and fi as one
 * character.
 */
final class SharedGlyphs {
  /**
   * Radicals that Unicode does not decompose, each followed by the ideograph that it looks like.
   */
  private static final String RADICALS =
      "⺁厂⺄乙⺈刀⺊卜⺌小⺎兀⺒巳⺓幺⺗心⺜日⺝月⺟母⺠民⺧牛⺩王⺪疋⺫目⺬示⺮竹⺴冗⺶羊⺻聿⺽臼⻁虎⻄西⻅见⻆角⻉贝⻋车⻑長⻓长⻔门⻗雨⻘青"
          + "⻙韦⻚页⻛风⻜飞⻝食⻢马⻣骨⻤鬼⻥鱼⻦鸟⻧卤⻨麦⻩黄⻪黾⻫斉⻬齐⻭歯⻮齿⻯竜⻰龙⻱龜⻲亀⻳龟";

  /** Punctuation in its form for vertical lines, each followed by the ordinary full-width one. */
  private static final String VERTICAL = "︐，︑、︒。︓：︔；︕！︖？︗〖︘〗︙…︱—︵（︶）︷｛︸｝︹〔︺〕︻【︼】︽《︾》︿〈﹀〉﹁「﹂」﹃『﹄』";

  /** Dashes as long as two or three, which fonts draw for so many of them. */
  private static final int TWO_EM_DASH = 0x2e3a;

  private static final int THREE_EM_DASH = 0x2e3b;

  private SharedGlyphs() {}

  /** The same text in ordinary characters; full-width punctuation stays as it is. */
  static String plain(String text) {
    if (text.codePoints().noneMatch(SharedGlyphs::isShared)) {
      return text;
    }
    StringBuilder plain = new StringBuilder();
    text.codePoints()
        .forEach(
            c -> {
              String one = Character.toString(c);
              plain.append(isShared(c) ? ordinary(one) : one);
            });
    return plain.toString();
  }

  private static String ordinary(String one) {
    for (String pairs : List.of(RADICALS, VERTICAL)) {
      int at = pairs.indexOf(one);
      if (at >= 0 && at % 2 == 0) {
        return pairs.substring(at + 1, at + 2);
      }
    }
    return switch (one.codePointAt(0)) {
      case TWO_EM_DASH -> "——";
      case THREE_EM_DASH -> "———";
      default -> Normalizer.normalize(one, Form.NFKC);
    };
  }

  private static boolean isShared(int c) {
    return (c >= 0x2e80 && c <= 0x2fdf) // radicals
        || c == TWO_EM_DASH
        || c == THREE_EM_DASH
        || (c >= 0xf900 && c <= 0xfaff) // compatibility ideographs
        || (c >= 0xfe10 && c <= 0xfe19) // vertical forms
        || (c >= 0xfe30 && c <= 0xfe44)
        || (c >= 0xfb00 && c <= 0xfb06); // Latin ligatures
  }
}
