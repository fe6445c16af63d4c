package gongkai.bench.normalizer;

import gongkai.bench.damage.Kind;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeSet;
import java.util.function.ToDoubleFunction;

/**
 * Looks for the cut-offs below which a reading must be flagged: how well it fits, and how far the
 * second-best is behind. Serves one run.
 */
final class Experiment {
  private static final double PER_CENT = 100;

  private final Map<Kind, List<PartOutcome>> parts = new EnumMap<>(Kind.class);

  /** What a reading is measured by. */
  private enum Measure {
    FIT(PartOutcome::fit),
    MARGIN(PartOutcome::margin);

    @SuppressWarnings("ImmutableEnumChecker") // It holds no state.
    private final ToDoubleFunction<PartOutcome> of;

    Measure(ToDoubleFunction<PartOutcome> of) {
      this.of = of;
    }
  }

  /** Takes the readings of one document. */
  void add(Mutation mutation) {
    parts
        .computeIfAbsent(mutation.kind(), unused -> new ArrayList<>())
        .addAll(mutation.outcome().parts());
  }

  /** The distributions by kind, then what each cut-off would cost. */
  List<String> lines() {
    List<String> lines = new ArrayList<>();
    lines.add("readings by kind, 5th, 50th and 95th percentile");
    lines.add(
        "%-24s %-28s %-28s %s".formatted("", "right: fit", "right: margin", "wrong: fit, margin"));
    parts.forEach((kind, readings) -> lines.add(distribution(kind, readings)));
    for (Measure measure : Measure.values()) {
      cutOffs(measure, lines);
    }
    return lines;
  }

  private static String distribution(Kind kind, List<PartOutcome> readings) {
    List<PartOutcome> right = readings.stream().filter(part -> part.wrong() == 0).toList();
    List<PartOutcome> wrong = readings.stream().filter(part -> part.wrong() > 0).toList();
    return "%-24s %-28s %-28s %s  %s"
        .formatted(
            kind.code(),
            quantiles(right, Measure.FIT),
            quantiles(right, Measure.MARGIN),
            quantiles(wrong, Measure.FIT),
            quantiles(wrong, Measure.MARGIN));
  }

  private static String quantiles(List<PartOutcome> readings, Measure measure) {
    List<Double> sorted = readings.stream().map(measure.of::applyAsDouble).sorted().toList();
    if (sorted.isEmpty()) {
      return "none";
    }
    int last = sorted.size() - 1;
    return "%.3f %.3f %.3f (%d)"
        .formatted(
            sorted.get(last / 20), sorted.get(last / 2), sorted.get(last * 19 / 20), sorted.size());
  }

  /** From none to the first that leaves nothing silent, at the values that silent readings have. */
  private void cutOffs(Measure measure, List<String> lines) {
    List<PartOutcome> all = parts.values().stream().flatMap(List::stream).toList();
    TreeSet<Double> cuts = new TreeSet<>(List.of(0.0));
    all.stream()
        .filter(part -> part.silent() > 0)
        .map(part -> Math.floor(measure.of.applyAsDouble(part) * PER_CENT + 1) / PER_CENT)
        .forEach(cuts::add);
    lines.add("");
    lines.add("flag all readings with %s below".formatted(measure.name().toLowerCase(Locale.ROOT)));
    for (double cut : cuts) {
      long silent = 0;
      long alarms = 0;
      long figures = 0;
      for (PartOutcome part : all) {
        boolean flagged = measure.of.applyAsDouble(part) < cut;
        silent += flagged ? 0 : part.silent();
        alarms += flagged ? part.rightUnflagged() : 0;
        figures += part.right() + part.wrong();
      }
      lines.add(
          "  %.2f  leaves %d silent, flags %d right figures more (%.3f %% of all)"
              .formatted(cut, silent, alarms, PER_CENT * alarms / Math.max(1, figures)));
    }
  }
}
