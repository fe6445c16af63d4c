package gongkai.normalizer.mention;

import gongkai.normalizer.masthead.FoldedText;
import java.util.ArrayList;
import java.util.List;

/**
 * A sentence of a paragraph.
 *
 * @param printed as published, without spaces
 * @param folded as it is matched, with years relative to the report's
 * @param counts its numbers with units, in order
 */
record Sentence(String printed, String folded, List<Count> counts) {
  private static final String ENDS = "。！？!?";

  Sentence {
    counts = List.copyOf(counts);
  }

  /** The sentences of a text; one whose digits are set apart is left blank. */
  static List<Sentence> of(String text, Reporter reporter, CountFinder finder) {
    List<Sentence> sentences = new ArrayList<>();
    int start = 0;
    for (int i = 0; i < text.length(); i++) {
      boolean end = ENDS.indexOf(text.charAt(i)) >= 0;
      if (end || i == text.length() - 1) {
        String words = text.substring(start, i + 1);
        FoldedText folded = FoldedText.of(areDigitsApart(words) ? "" : words);
        String relative = Times.relative(withoutEnd(folded.folded()), reporter.year());
        sentences.add(new Sentence(folded.printed(), relative, finder.in(relative)));
        start = i + 1;
      }
    }
    return sentences;
  }

  private static String withoutEnd(String folded) {
    int last = folded.length() - 1;
    boolean end = last >= 0 && ENDS.indexOf(folded.charAt(last)) >= 0;
    return end ? folded.substring(0, last) : folded;
  }

  /** Digits set apart may be one number or two. */
  private static boolean areDigitsApart(String words) {
    boolean digit = false;
    boolean space = false;
    for (int i = 0; i < words.length(); i++) {
      char c = words.charAt(i);
      if (Character.isDigit(c) && digit && space) {
        return true;
      }
      space = c <= ' ' || Character.isSpaceChar(c);
      digit = Character.isDigit(c) || (digit && space);
    }
    return false;
  }
}
