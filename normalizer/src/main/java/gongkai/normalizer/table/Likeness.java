package gongkai.normalizer.table;

import gongkai.normalizer.TableReading.How;
import gongkai.normalizer.form.Line;
import gongkai.normalizer.label.Label;
import gongkai.normalizer.label.LabelLanguage;
import gongkai.normalizer.label.LabelSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * How well labels of a table fit a line of a form. It remembers what it has compared, so it serves
 * one document and one thread.
 */
final class Likeness {
  /** From here on a label is like another. */
  private static final double SIMILAR = 0.55;

  /**
   * Below this, a label has so little in common with another that its place cannot make up for it.
   */
  private static final double DAMAGED = 0.3;

  private static final double HALF = 0.5;

  /** What a label is worth that only its place makes a form's. */
  private static final double DAMAGED_WORTH = 0.5;

  private static final double NUMBERING_BONUS = 0.1;
  private static final double PARENT_BONUS = 0.1;

  private final LabelLanguage language;
  private final KnownLabels known;

  /** Many parts of forms share their lines, and telling how like labels are costs most. */
  private final Map<Compared, Double> similarities = new HashMap<>();

  private final Map<Label, Boolean> isKnown = new HashMap<>();

  Likeness(LabelLanguage language, KnownLabels known) {
    this.language = language;
    this.known = known;
  }

  /** A label held against those of a line. */
  private record Compared(Label label, LabelSet labels) {}

  /** How a label fits a line: on what ground and what it is worth; empty if not at all. */
  record Fit(How how, double score) {
    boolean isByWords() {
      return how != How.ALIGNED;
    }

    /** Whether half a label is left: enough for the first or last row of a part. */
    boolean isHalf() {
      return score >= HALF * DAMAGED_WORTH;
    }
  }

  /**
   * How the labels of a row or column fit a line. A label that some form has is never a damaged one
   * of another line.
   *
   * @param leaf the label itself; an empty one fits any line by its place only
   * @param parents the labels above or left of it
   * @param line the line of the form
   */
  Optional<Fit> fit(Label leaf, List<Label> parents, Line line) {
    if (leaf.isEmpty()) {
      return Optional.of(new Fit(How.ALIGNED, 0.05));
    }
    if (line.labels().has(leaf)) {
      return Optional.of(new Fit(How.ALIAS, 1 + context(leaf, parents, line)));
    }
    if (isKnown.computeIfAbsent(leaf, known::contains)) {
      return Optional.empty();
    }
    Label canonical = leaf.canonical(language);
    if (line.labels().has(canonical)) {
      return Optional.of(new Fit(How.ALIAS, 1 + context(canonical, parents, line)));
    }
    double alike =
        similarities.computeIfAbsent(
            new Compared(canonical, line.labels()),
            pair -> pair.labels().similarity(pair.label(), language));
    if (alike >= SIMILAR) {
      return Optional.of(new Fit(How.SIMILAR, alike * 0.9 - 0.1 + context(leaf, parents, line)));
    }
    return alike >= DAMAGED
        ? Optional.of(new Fit(How.ALIGNED, alike * DAMAGED_WORTH))
        : Optional.empty();
  }

  /** Numbering and parents are evidence beside the label itself. */
  private static double context(Label leaf, List<Label> parents, Line line) {
    String expected = line.labels().main().numbering();
    double bonus = !expected.isEmpty() && expected.equals(leaf.numbering()) ? NUMBERING_BONUS : 0;
    boolean sameParent =
        line.parents().stream().anyMatch(known -> parents.stream().anyMatch(known::has));
    return sameParent ? bonus + PARENT_BONUS : bonus;
  }
}
