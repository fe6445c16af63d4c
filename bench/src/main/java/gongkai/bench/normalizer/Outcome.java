package gongkai.bench.normalizer;

import java.util.List;
import java.util.Optional;

/**
 * How a damaged report was read.
 *
 * @param figures each figure of the document or of the reading
 * @param numbersLost the cells whose number is neither a figure nor unmatched
 * @param refused why it was taken for no report; empty if it was not
 * @param caught whether the identity that was broken is flagged; empty if none was broken
 * @param parts the readings of parts of forms
 */
record Outcome(
    List<Judged> figures,
    List<Spot> numbersLost,
    Optional<String> refused,
    Optional<Boolean> caught,
    List<PartOutcome> parts) {
  Outcome {
    figures = List.copyOf(figures);
    numbersLost = List.copyOf(numbersLost);
    parts = List.copyOf(parts);
  }

  /** How many figures were read so. */
  long count(Verdict verdict) {
    return figures.stream().filter(figure -> figure.verdict() == verdict).count();
  }

  /** Larger for what is worse; 0 if every figure is right, flagged or not. */
  double badness() {
    return 10_000.0 * count(Verdict.SILENT)
        + 1_000.0 * (numbersLost.size() + count(Verdict.LOST))
        + (caught.orElse(true) ? 0 : 1_000)
        + 100.0 * count(Verdict.LUCKY)
        + count(Verdict.MISSING)
        + count(Verdict.UNMATCHED)
        + count(Verdict.FLAGGED);
  }
}
