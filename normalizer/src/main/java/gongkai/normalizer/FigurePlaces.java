package gongkai.normalizer;

import gongkai.normalizer.form.FormLibrary;
import gongkai.normalizer.form.FormPart;
import gongkai.normalizer.form.Line;
import gongkai.normalizer.form.Line.Role;
import gongkai.normalizer.form.Line.Sign;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Which figures the forms have a place for. */
final class FigurePlaces {
  private final Map<FigureKey, Set<String>> forms = new HashMap<>();
  private final Map<FigureKey, Set<Sign>> signs = new HashMap<>();

  FigurePlaces(FormLibrary library) {
    for (FormPart part : library.parts()) {
      for (Line column : part.columns()) {
        if (column.role() == Role.VALUE) {
          rows(part).forEach(row -> add(part, row, column));
        }
      }
    }
  }

  private static List<Optional<Line>> rows(FormPart part) {
    return part.key() == FormPart.Key.COLUMN
        ? List.of(Optional.empty())
        : part.rows().stream().filter(row -> row.role() == Role.VALUE).map(Optional::of).toList();
  }

  private void add(FormPart part, Optional<Line> row, Line column) {
    FigureKey key = new FigureKey(part.indicator(row, column), part.applicant(column));
    forms.computeIfAbsent(key, unused -> new LinkedHashSet<>()).addAll(part.forms());
    signs.computeIfAbsent(key, unused -> EnumSet.noneOf(Sign.class)).add(column.sign());
  }

  /** The forms that have a figure, in the order of preference; empty if none has. */
  List<String> forms(FigureKey figure) {
    return List.copyOf(forms.getOrDefault(figure, Set.of()));
  }

  /** Whether a figure's number may be signed in some form. */
  boolean maySign(FigureKey figure) {
    return signs.getOrDefault(figure, Set.of()).contains(Sign.ALLOWED);
  }

  /** Of whom an indicator is told, in the forms' order; an empty one where there is no column. */
  List<Optional<Applicant>> applicants(String indicator) {
    return forms.keySet().stream()
        .filter(key -> key.indicator().equals(indicator))
        .map(FigureKey::applicant)
        .sorted(Comparator.comparingInt(who -> who.map(Applicant::ordinal).orElse(-1)))
        .toList();
  }
}
