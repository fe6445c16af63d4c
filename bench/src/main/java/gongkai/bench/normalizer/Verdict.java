package gongkai.bench.normalizer;

/** How a figure was read. */
enum Verdict {
  /** The right value, without a flag that is not due. */
  EXACT,
  /** The right value under a flag that is not due. */
  ALARM,
  /** The right value from a wrong cell, without a flag: right by luck. */
  LUCKY,
  /** A wrong value, which a flag or its status shows. */
  FLAGGED,
  /** No value; its number is listed among those that no form claims. */
  UNMATCHED,
  /** No value; its number is another figure's, or the document was taken for no report. */
  MISSING,
  /** No value, and its number is nowhere. */
  LOST,
  /** A wrong value that looks right. */
  SILENT;

  /** Whether the value is the true one. */
  boolean isRight() {
    return this == EXACT || this == ALARM || this == LUCKY;
  }
}
