package gongkai.normalizer.hanlp;

import com.hankcs.hanlp.HanLP;

/** Traditional to simplified characters. */
final class HanlpScript {
  static {
    Silence.keep();
  }

  private HanlpScript() {}

  static String simplified(String text) {
    return HanLP.convertToSimplifiedChinese(text);
  }
}
