package gongkai.normalizer.masthead;

import java.util.ArrayList;
import java.util.List;

/**
 * A paragraph that counts something.
 *
 * @param text all of it
 * @param sentences those that do, at least one
 */
record Counting(FoldedText text, List<FoldedText> sentences) {
  private static final SoughtWords COUNT = RuleFile.load("scopes.yaml").words("count");

  Counting {
    sentences = List.copyOf(sentences);
  }

  /** Those of some paragraphs that count something; most of a report's prose does not. */
  static List<Counting> in(List<FoldedText> paragraphs) {
    List<Counting> counting = new ArrayList<>();
    for (FoldedText paragraph : paragraphs) {
      List<FoldedText> sentences = sentencesOf(paragraph);
      if (!sentences.isEmpty()) {
        counting.add(new Counting(paragraph, sentences));
      }
    }
    return counting;
  }

  private static List<FoldedText> sentencesOf(FoldedText paragraph) {
    List<FoldedText> sentences = new ArrayList<>();
    int start = 0;
    for (int i = 0; i <= paragraph.length(); i++) {
      boolean end = i == paragraph.length() || isSentenceMark(paragraph.folded().charAt(i));
      if (end) {
        if (COUNT.in(paragraph.folded(), start, i).next()) {
          sentences.add(paragraph.part(start, i));
        }
        start = i + 1;
      }
    }
    return sentences;
  }

  /** Whether a folded character ends a sentence. */
  static boolean isSentenceMark(char c) {
    return c == '。' || c == ';' || c == '!' || c == '?';
  }
}
