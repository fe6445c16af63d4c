package gongkai.normalizer.label;

import gongkai.normalizer.hanlp.ChineseLanguage;
import java.nio.charset.Charset;
import java.util.List;
import java.util.Optional;

/**
 * Chinese labels: characters first, then the sounds of those that forms have; the dictionaries are
 * asked, and loaded, only for a label that these leave in doubt.
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

  private final FormCharacters characters = FormCharacters.load();

  @Override
  public String canonical(String folded) {
    if (isSimplified(folded)) {
      return folded;
    }
    String simple = characters.simplified(folded);
    return isSimplified(simple) ? simple : ChineseLanguage.simplified(folded);
  }

  private static boolean isSimplified(String text) {
    return SIMPLIFIED.newEncoder().canEncode(text);
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
    boolean synonyms = words && ChineseLanguage.synonymSimilarity(one, other) >= SYNONYM;
    return Math.max(characters, Math.max(sound(one, other) * SOUND, synonyms ? ALIKE : 0));
  }

  private double sound(String one, String other) {
    Optional<List<String>> sounds = characters.sounds(one);
    Optional<List<String>> others = characters.sounds(other);
    return sounds.isPresent() && others.isPresent()
        ? EditSimilarity.of(sounds.get(), others.get())
        : EditSimilarity.of(ChineseLanguage.pinyin(one), ChineseLanguage.pinyin(other));
  }
}
