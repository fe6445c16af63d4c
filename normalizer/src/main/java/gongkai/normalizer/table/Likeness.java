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
import java.util.Set;
import java.util.function.Function;

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

  /** What a cell is worth that has a line's label in one with another's. */
  private static final Optional<Fit> IN_ONE = Optional.of(new Fit(How.SIMILAR, 0.5));

  private static final double NUMBERING_BONUS = 0.1;
  private static final double PARENT_BONUS = 0.1;

  private static final Optional<Fit> BY_PLACE = Optional.of(new Fit(How.ALIGNED, 0.05));

  private final LabelLanguage language;
  private final KnownLabels known;

  private final Map<Label, Looked> looked = new HashMap<>();

  Likeness(LabelLanguage language, KnownLabels known) {
    this.language = language;
    this.known = known;
  }

  /** What has been found out of a label; all parts of all forms ask for the same. */
  private static final class Looked {
    /** Itself if a form has it, else in the characters that forms use. */
    private final Label canonical;

    /** Where it stands in the forms. */
    private final Set<LabelSet> known;

    /** Where the labels stand that it is made of, if it is two in one. */
    private final Set<LabelSet> inOne;

    /** Whether a line of figures has it, not only a group of lines. */
    private final boolean isOfFigures;

    /** Telling how like labels are costs most. */
    private final Map<LabelSet, Double> similarities = new HashMap<>();

    private Looked(Label canonical, Set<LabelSet> known, KnownLabels all) {
      this.canonical = canonical;
      this.known = known;
      this.inOne = known.isEmpty() ? all.inOne(canonical) : Set.of();
      this.isOfFigures = all.hasLineOf(known);
    }
  }

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
   * @param labelled a row or column; an empty label fits any line by its place only
   * @return for a line of a form, the fit; empty if the line does not fit at all
   */
  Function<Line, Optional<Fit>> fits(Labelled labelled) {
    Label leaf = labelled.leaf();
    if (leaf.isEmpty()) {
      return line -> BY_PLACE;
    }
    Looked label = looked.computeIfAbsent(leaf, this::look);
    return line -> fit(labelled, label, line);
  }

  /** Where a label stands in the forms, in their characters at least; empty if it does not. */
  Set<LabelSet> known(Label label) {
    return looked.computeIfAbsent(label, this::look).known;
  }

  private Optional<Fit> fit(Labelled labelled, Looked label, Line line) {
    if (!label.known.isEmpty()) {
      if (!label.known.contains(line.labels())) {
        return Optional.empty();
      }
      How how = namesAnother(labelled, line) ? How.CONTESTED : How.ALIAS;
      return Optional.of(new Fit(how, 1 + context(label.canonical, labelled, line)));
    }
    if (label.inOne.contains(line.labels())) {
      return IN_ONE;
    }
    double alike = label.similarities.computeIfAbsent(line.labels(), set -> similarity(set, label));
    if (alike >= SIMILAR) {
      double context = context(labelled.leaf(), labelled, line);
      return Optional.of(new Fit(How.SIMILAR, alike * 0.9 - 0.1 + context));
    }
    return alike >= DAMAGED
        ? Optional.of(new Fit(How.ALIGNED, alike * DAMAGED_WORTH))
        : Optional.empty();
  }

  private Looked look(Label label) {
    Set<LabelSet> own = known.having(label);
    if (!own.isEmpty()) {
      return new Looked(label, own, known);
    }
    Label canonical = label.canonical(language);
    return new Looked(canonical, known.having(canonical), known);
  }

  /**
   * Whether a label beside it is that of another line of figures and none that stands over this
   * one: a label has slipped into a row that is not its own.
   */
  private boolean namesAnother(Labelled labelled, Line line) {
    for (Label label : labelled.beside()) {
      Looked other = looked.computeIfAbsent(label, this::look);
      if (other.isOfFigures
          && !other.known.contains(line.labels())
          && !hasAny(line.parents(), other.known)) {
        return true;
      }
    }
    return false;
  }

  private static boolean hasAny(List<LabelSet> parents, Set<LabelSet> sets) {
    for (LabelSet parent : parents) {
      if (sets.contains(parent)) {
        return true;
      }
    }
    return false;
  }

  private double similarity(LabelSet labels, Looked label) {
    return labels.similarity(label.canonical, language, DAMAGED);
  }

  /** Numbering and parents are evidence beside the label itself. */
  private static double context(Label leaf, Labelled labelled, Line line) {
    String expected = line.labels().main().numbering();
    double bonus = !expected.isEmpty() && expected.equals(leaf.numbering()) ? NUMBERING_BONUS : 0;
    return hasParent(labelled, line) ? bonus + PARENT_BONUS : bonus;
  }

  private static boolean hasParent(Labelled labelled, Line line) {
    if (line.parents().isEmpty()) {
      return false;
    }
    List<Label> parents = labelled.parents();
    for (LabelSet known : line.parents()) {
      for (Label parent : parents) {
        if (known.has(parent)) {
          return true;
        }
      }
    }
    return false;
  }
}
