package gongkai.bench.normalizer;

/**
 * Rows that were read as a part of a form, and how right that was.
 *
 * @param form such as {@code form_2021}
 * @param part its id
 * @param fit how well it fits, from 0 to 1
 * @param runnerUp the fit of the second-best reading
 * @param right its figures with the right value, flagged or not
 * @param rightUnflagged those of them without a flag
 * @param wrong its figures with a wrong value, flagged or not
 * @param silent those of them without a flag
 */
record PartOutcome(
    String form,
    String part,
    double fit,
    double runnerUp,
    long right,
    long rightUnflagged,
    long wrong,
    long silent) {

  /** How far behind the second-best reading is, as a share of the best. */
  double margin() {
    return fit <= 0 ? 0 : 1 - runnerUp / fit;
  }
}
