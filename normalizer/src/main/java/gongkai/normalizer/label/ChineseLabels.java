package gongkai.normalizer.label;

import gongkai.normalizer.hanlp.ChineseLanguage;
import java.nio.charset.Charset;

/**
 * Chinese labels: characters first; the dictionaries are asked, and loaded, only for a label that
 * characters leave in doubt.
 */
public final class ChineseLabels implements LabelLanguage {
  /** Simplified characters, and few of the traditional ones. */
  private static final Charset SIMPLIFIED = Charset.forName("GB2312");

  /** From here on characters alone make two labels alike. */
  private static final double ALIKE = 0.55;

  /** Below this, labels longer than a word have too little in common to ask a dictionary. */
  private static final double UNLIKE = 0.2;

  /** The thesaurus sets opposites near each other too; only what it holds for one word counts. */
  private static final double SYNONYM = 0.98;

  /** What an equal sound is worth against equal characters. */
  private static final double SOUND = 0.95;

  /** How many characters a word has at most. */
  private static final int WORD = 4;

  @Override
  public String canonical(String folded) {
    return SIMPLIFIED.newEncoder().canEncode(folded) ? folded : ChineseLanguage.simplified(folded);
  }

  @Override
  public double similarity(String one, String other, double least) {
    boolean words = one.length() <= WORD && other.length() <= WORD;
    boolean hopeless = Math.abs(one.length() - other.length()) > 1 && !words;
    // Where characters alone decide, those that both have tell of most pairs that it is too few.
    double decisive = hopeless ? least : Math.min(least, UNLIKE);
    if (!words && EditSimilarity.ofCharactersAtMost(one, other) < decisive) {
      return 0;
    }
    double characters = EditSimilarity.ofCharacters(one, other);
    if (characters >= ALIKE || hopeless || (characters < UNLIKE && !words)) {
      return characters;
    }
    double sound = EditSimilarity.of(ChineseLanguage.pinyin(one), ChineseLanguage.pinyin(other));
    boolean synonyms = words && ChineseLanguage.synonymSimilarity(one, other) >= SYNONYM;
    return Math.max(characters, Math.max(sound * SOUND, synonyms ? ALIKE : 0));
  }
}
