package gongkai.normalizer.hanlp;

import com.hankcs.hanlp.dictionary.CoreSynonymDictionary;

/** The thesaurus 同义词词林 that comes with HanLP. */
final class HanlpThesaurus {
  static {
    Silence.keep();
  }

  private HanlpThesaurus() {}

  static double similarity(String a, String b) {
    if (a.equals(b)) {
      return 1;
    }
    if (a.isEmpty() || b.isEmpty()) {
      return 0;
    }
    double similarity = CoreSynonymDictionary.similarity(a, b);
    return Double.isFinite(similarity) ? Math.max(0, Math.min(1, similarity)) : 0;
  }
}
