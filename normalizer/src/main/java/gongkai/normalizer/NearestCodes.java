package gongkai.normalizer;

import gongkai.normalizer.form.FormLibrary;
import gongkai.normalizer.form.FormPart;
import gongkai.normalizer.form.Line;
import gongkai.normalizer.form.Line.Role;
import gongkai.normalizer.label.ChineseLabels;
import gongkai.normalizer.label.Label;
import gongkai.normalizer.label.LabelLanguage;
import gongkai.normalizer.label.LabelSet;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Tells which indicators a label of some sheet may stand for, by the words of the forms. */
public final class NearestCodes {
  /** Less alike than this is not worth a person's look. */
  private static final double LEAST = 0.4;

  private final Map<String, List<LabelSet>> labels = new LinkedHashMap<>();
  private final LabelLanguage language = new ChineseLabels();

  /**
   * An indicator that a label is like.
   *
   * @param code of the indicator
   * @param likeness from 0 (nothing in common) to 1 (equal after folding)
   */
  public record Near(String code, double likeness) {}

  /** Tells by the labels of these forms. */
  public NearestCodes(FormLibrary forms) {
    for (FormPart part : forms.parts()) {
      for (Line column : part.columns()) {
        if (column.role() == Role.VALUE && part.key() == FormPart.Key.COLUMN) {
          add(part.indicator(Optional.empty(), column), column);
        } else if (column.role() == Role.VALUE) {
          part.rows().stream()
              .filter(row -> row.role() == Role.VALUE)
              .forEach(row -> add(part.indicator(Optional.of(row), column), row));
        }
      }
    }
  }

  private void add(String code, Line line) {
    labels.computeIfAbsent(code, unused -> new ArrayList<>()).add(line.labels());
  }

  /**
   * The likest indicators, the likest first, then in the order of the forms.
   *
   * @param text a label as published
   * @param most how many at most
   */
  public List<Near> to(String text, int most) {
    Label label = Label.of(text).canonical(language);
    return labels.entrySet().stream()
        .map(entry -> new Near(entry.getKey(), likeness(entry.getValue(), label)))
        .filter(near -> near.likeness() >= LEAST)
        .sorted(Comparator.comparingDouble(Near::likeness).reversed())
        .limit(most)
        .toList();
  }

  private double likeness(List<LabelSet> sets, Label label) {
    return sets.stream()
        .mapToDouble(set -> set.has(label) ? 1 : set.similarity(label, language, LEAST))
        .max()
        .orElse(0);
  }
}
