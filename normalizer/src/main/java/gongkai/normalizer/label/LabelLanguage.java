package gongkai.normalizer.label;

/** What is known of the language of labels. Implementations hold no state that changes. */
public interface LabelLanguage {
  /** A folded label in the characters and words that forms use; itself if it is in them. */
  String canonical(String folded);

  /**
   * How like two folded labels are: from 0 (nothing in common) to 1 (equal); symmetric.
   *
   * @param least where they are less alike than this, any smaller number will do
   */
  double similarity(String one, String other, double least);
}
