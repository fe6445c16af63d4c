package gongkai.output.verify;

import gongkai.normalizer.Applicant;
import gongkai.normalizer.CellReference;
import gongkai.normalizer.Figure;
import gongkai.normalizer.Scope;
import gongkai.normalizer.Value;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * The figures of a report, made of the rows of figures.csv as far as identities ask for them: what,
 * for whom, how much. They have no place and no flags.
 */
final class ReadFigures {
  private static final Map<String, Value.Status> STATUSES = codes(Value.Status.class);
  private static final Map<String, Scope> SCOPES = codes(Scope.class);
  private static final Map<String, Applicant> APPLICANTS = codes(Applicant.class);

  private ReadFigures() {}

  /** The figures, one a row; empty if some row is none, which other checks tell. */
  static Optional<List<Figure>> of(List<TableRow> rows) {
    List<Figure> figures = new ArrayList<>(rows.size());
    for (TableRow row : rows) {
      Optional<Figure> figure = of(row);
      if (figure.isEmpty()) {
        return Optional.empty();
      }
      figures.add(figure.get());
    }
    return Optional.of(figures);
  }

  private static Optional<Figure> of(TableRow row) {
    Optional<Value.Status> status = find(STATUSES, row.text("status"));
    Optional<Scope> scope = find(SCOPES, row.text("scope"));
    Optional<Applicant> applicant = find(APPLICANTS, row.text("applicant"));
    Optional<BigDecimal> number =
        Optional.of(row.text("value")).filter(PlainNumbers::isDecimal).map(BigDecimal::new);
    boolean sound =
        status.isPresent()
            && scope.isPresent()
            && applicant.isEmpty() == row.text("applicant").isEmpty()
            && number.isPresent() == (status.get() == Value.Status.REPORTED)
            && number.isEmpty() == row.text("value").isEmpty();
    return sound
        ? Optional.of(
            new Figure(
                row.text("indicator"),
                applicant,
                row.text("form"),
                scope.orElseThrow(),
                new Value(status.orElseThrow(), number, Optional.empty(), Optional.empty(), ""),
                CellReference.NONE,
                List.of(),
                Figure.Confidence.CERTAIN))
        : Optional.empty();
  }

  private static <E> Optional<E> find(Map<String, E> codes, String code) {
    return Optional.ofNullable(codes.get(code));
  }

  private static <E extends Enum<E>> Map<String, E> codes(Class<E> type) {
    Map<String, E> codes = new HashMap<>();
    for (E constant : type.getEnumConstants()) {
      codes.put(constant.name().toLowerCase(Locale.ROOT), constant);
    }
    return Map.copyOf(codes);
  }
}
