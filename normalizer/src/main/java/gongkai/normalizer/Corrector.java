package gongkai.normalizer;

import gongkai.normalizer.CorrectionResult.Outcome;
import gongkai.normalizer.Figure.Confidence;
import gongkai.normalizer.Value.Status;
import gongkai.normalizer.form.FormLibrary;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Puts a person's corrections in the place of what was read. The raw text stays; what spoke against
 * the reading goes, since a person looked.
 */
final class Corrector {
  private final Corrections corrections;
  private final FigurePlaces places;
  private final Codebook codebook;

  Corrector(Corrections corrections, FormLibrary forms, Codebook codebook) {
    this.corrections = corrections;
    this.places = new FigurePlaces(forms);
    this.codebook = codebook;
  }

  /**
   * A report as it was read.
   *
   * @param id its id
   * @param masthead whose it is
   * @param form the form of its main tables
   * @param figures in the order of the forms
   */
  record AsRead(String id, Masthead masthead, Optional<String> form, List<Figure> figures) {}

  /**
   * A report's figures after correction.
   *
   * @param figures in the order of the forms
   * @param results what became of each correction that concerns the report, in their order
   */
  record Corrected(List<Figure> figures, List<CorrectionResult> results) {}

  /** Applies the corrections that concern a report; without any, its figures are as they were. */
  Corrected correct(AsRead report) {
    List<Correction> own =
        corrections.of(report.id(), () -> ReportKey.of(report.masthead(), report.figures()));
    if (own.isEmpty()) {
      return new Corrected(report.figures(), List.of());
    }
    Map<FigureKey, Figure> figures = new LinkedHashMap<>();
    report.figures().forEach(figure -> figures.put(FigureKey.of(figure), figure));
    List<CorrectionResult> results = new ArrayList<>();
    for (Correction one : own) {
      FigureKey key = one.target().figure();
      Optional<Figure> read = Optional.ofNullable(figures.get(key));
      Optional<Value> value = read.map(Figure::value);
      results.add(new CorrectionResult(one, outcome(one, value), Optional.of(report.id()), value));
      read.map(figure -> corrected(figure, one))
          .or(() -> one.value().map(number -> added(one, report)))
          .ifPresent(figure -> figures.put(key, figure));
    }
    List<Figure> inOrder = new ArrayList<>(figures.values());
    inOrder.sort(Comparator.comparing(FigureKey::of, codebook.order()));
    return new Corrected(inOrder, results);
  }

  private static Outcome outcome(Correction correction, Optional<Value> read) {
    if (read.map(value -> agrees(correction, value)).orElse(false)) {
      return Outcome.CONFIRMED;
    }
    Optional<String> seen = correction.seen().map(Corrector::collapsed);
    if (read.isPresent()) {
      String raw = collapsed(read.get().raw());
      return seen.filter(text -> !text.equals(raw)).isPresent() ? Outcome.CHANGED : Outcome.APPLIED;
    }
    if (seen.filter(text -> !text.isEmpty()).isPresent()) {
      return Outcome.CELL_GONE;
    }
    return correction.value().isPresent() ? Outcome.ADDED : Outcome.CONFIRMED;
  }

  /** Spreadsheets take the spaces off the ends of a cell. */
  private static String collapsed(String text) {
    return OneLine.of(text).replaceAll("\\s+", " ").strip();
  }

  private static boolean agrees(Correction correction, Value read) {
    if (correction.value().isEmpty()) {
      return isEmpty(read.status());
    }
    Optional<BigDecimal> number = read.number();
    return number.map(correction.value().get()::compareTo).filter(order -> order == 0).isPresent();
  }

  private static boolean isEmpty(Status status) {
    return switch (status) {
      case BLANK, DASH, NONE_WORD -> true;
      case REPORTED, UNIT_UNKNOWN, UNREADABLE -> false;
    };
  }

  private static Figure corrected(Figure figure, Correction correction) {
    Value value =
        agrees(correction, figure.value())
            ? figure.value()
            : value(correction, figure.value().raw());
    List<Flag> flags = List.of(Flag.CORRECTED);
    return figure.withValue(value).with(flags, Confidence.CERTAIN);
  }

  /** How the number is printed, and in which unit, a person does not say. */
  private static Value value(Correction correction, String raw) {
    Optional<BigDecimal> number = correction.value();
    Status status = number.isPresent() ? Status.REPORTED : Status.BLANK;
    return new Value(status, number, Optional.empty(), Optional.empty(), raw);
  }

  private Figure added(Correction correction, AsRead report) {
    FigureKey key = correction.target().figure();
    List<String> forms = places.forms(key);
    String form = report.form().filter(forms::contains).orElseGet(() -> forms.get(0));
    return new Figure(
        key.indicator(),
        key.applicant(),
        form,
        scope(key.indicator(), report.figures()),
        value(correction, ""),
        CellReference.NONE,
        List.of(Flag.CORRECTED),
        Confidence.CERTAIN);
  }

  /** That of the other figures of its table; a report that has none says nothing of it. */
  private Scope scope(String indicator, List<Figure> figures) {
    Optional<String> table = codebook.find(indicator).map(Indicator::table);
    return figures.stream()
        .filter(other -> codebook.find(other.indicator()).map(Indicator::table).equals(table))
        .map(Figure::scope)
        .findFirst()
        .orElse(Scope.UNKNOWN);
  }
}
