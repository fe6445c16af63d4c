package gongkai.bench.normalizer;

import gongkai.normalizer.table.Cutoffs;
import java.util.List;
import java.util.Locale;

/** A threshold of the normalizer, and what it might be. */
enum Threshold {
  CLEAR_MARGIN(List.of(0.0, 0.05, 0.1, 0.15, 0.2, 0.25, 0.3, 0.35, 0.4, 0.5, 0.7, 1.0)) {
    @Override
    Cutoffs with(Cutoffs others, double value) {
      return new Cutoffs(value, others.clearLead(), others.leastMargin());
    }
  },
  CLEAR_LEAD(List.of(0.0, 0.1, 0.2, 0.25, 0.3, 0.35, 0.4, 0.5, 0.6, 0.7, 0.8, 1.0)) {
    @Override
    Cutoffs with(Cutoffs others, double value) {
      return new Cutoffs(others.clearMargin(), value, others.leastMargin());
    }
  },
  LEAST_MARGIN(List.of(0.0, 0.005, 0.01, 0.02, 0.03, 0.05, 0.08, 0.1, 0.15, 0.2, 0.25)) {
    @Override
    Cutoffs with(Cutoffs others, double value) {
      return new Cutoffs(others.clearMargin(), others.clearLead(), value);
    }
  };

  @SuppressWarnings("ImmutableEnumChecker") // List.of cannot be changed.
  private final List<Double> candidates;

  Threshold(List<Double> candidates) {
    this.candidates = candidates;
  }

  /** The values that are tried, in ascending order. */
  List<Double> candidates() {
    return candidates;
  }

  /** The cut-offs with this one changed. */
  abstract Cutoffs with(Cutoffs others, double value);

  String code() {
    return name().toLowerCase(Locale.ROOT);
  }
}
