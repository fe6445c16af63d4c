package gongkai.normalizer.hanlp;

import java.util.List;

/**
 * What a dictionary knows of Chinese. The first call of a method loads the dictionaries it needs; a
 * class that merely refers to this one loads nothing. All methods are pure and thread-safe.
 */
public final class ChineseLanguage {
  private ChineseLanguage() {}

  /** The text in simplified characters; characters that have no simplified form stay. */
  public static String simplified(String text) {
    return HanlpScript.simplified(text);
  }

  /**
   * The syllables of the text without tones, one for each character; a character without a reading
   * (a digit, a Latin letter, punctuation) stands for itself.
   */
  public static List<String> pinyin(String text) {
    return HanlpPinyin.syllables(text);
  }

  /**
   * How near two words are by the thesaurus.
   *
   * @return 1 for equal words, near 1 for synonyms, 0 where the thesaurus lacks one of them or they
   *     are far apart
   */
  public static double synonymSimilarity(String a, String b) {
    return HanlpThesaurus.similarity(a, b);
  }

  /**
   * The names of places in the text, in order, as printed; adjoining ones are not joined. Empty if
   * none is recognised.
   */
  public static List<String> places(String text) {
    return HanlpPlaces.in(text);
  }
}
