package gongkai.normalizer.hanlp;

/** A program that loads every dictionary and prints nothing. */
final class AskEverything {
  private AskEverything() {}

  public static void main(String[] args) {
    if (!ChineseLanguage.simplified("開").equals("开")
        || !ChineseLanguage.pinyin("开").contains("kai")
        || ChineseLanguage.synonymSimilarity("废止", "作废") < 0.9
        || ChineseLanguage.places("望海").size() > 1) {
      System.exit(1);
    }
  }
}
