package gongkai.normalizer.masthead;

import java.util.OptionalInt;

/**
 * A line, or lines, that may be a report's title.
 *
 * @param text the title, without what a site puts before or after it
 * @param agency the name in it; empty text if it names none
 * @param year the year in it; empty if there is none
 * @param end how much its last words are those of an annual report
 */
record Title(FoldedText text, FoldedText agency, OptionalInt year, End end) {
  static final FoldedText NO_NAME = new FoldedText("", "");

  /** What the last words of a title say. */
  enum End {
    /** Something else about information disclosure: a plan, a guide. */
    OTHER(0),
    /** A report or a summary. */
    REPORT(1),
    /** An annual report. */
    ANNUAL(2);

    private final int score;

    End(int score) {
      this.score = score;
    }

    /** The higher, the likelier the title of an annual report. */
    int score() {
      return score;
    }
  }

  /** The same title of an agency that is named outside it. */
  Title of(FoldedText name) {
    return new Title(text, name, year, end);
  }

  boolean hasAgency() {
    return !agency.isEmpty();
  }
}
