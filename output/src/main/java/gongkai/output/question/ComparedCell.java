package gongkai.output.question;

/** What an agency's series has for a year: a figure, or why there is none. */
public sealed interface ComparedCell {
  /**
   * The report says something: a number, or that there is none.
   *
   * @param observation what it says
   */
  record Found(Observation observation) implements ComparedCell {}

  /** There is nothing to show, which is never 0. */
  enum Absent implements ComparedCell {
    /** No report of the agency on that year is in the dataset. */
    NO_REPORT,
    /** A report is there and lacks the row. */
    NO_ROW,
    /** The report has the row under another scope, which another table shows. */
    OTHER_SCOPE,
    /** Something is there that must not be compared; see {@link Comparison#omissions()}. */
    LEFT_OUT
  }
}
