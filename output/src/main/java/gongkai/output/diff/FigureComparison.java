package gongkai.output.diff;

import gongkai.output.Row;
import gongkai.output.diff.Difference.Content;
import gongkai.output.diff.Difference.FigureName;
import gongkai.output.diff.Difference.Subject;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Compares the figures of one report in two datasets: those of one indicator and applicant. Where a
 * cell stands is no difference.
 */
final class FigureComparison {
  private static final List<String> COLUMNS =
      List.of(
          "form",
          "scope",
          "value",
          "unit",
          "status",
          "value_published",
          "unit_published",
          "raw",
          "confidence",
          "flags");

  /** What another figure's correction changes, too. */
  private static final List<String> OF_CHECKS = List.of("confidence", "flags");

  private final Subject subject;
  private final Function<String, DifferenceReason> reasonByForm;
  private final Map<FigureName, Row> old;
  private final Map<FigureName, Row> changed;

  /**
   * A comparison.
   *
   * @param reasonByForm why figures of a form differ, if no correction is the reason
   */
  FigureComparison(
      Subject subject,
      Function<String, DifferenceReason> reasonByForm,
      List<Row> old,
      List<Row> changed) {
    this.subject = subject;
    this.reasonByForm = reasonByForm;
    this.old = byName(old);
    this.changed = byName(changed);
  }

  private static Map<FigureName, Row> byName(List<Row> rows) {
    Map<FigureName, Row> byName = new LinkedHashMap<>();
    rows.forEach(row -> byName.put(name(row), row));
    return byName;
  }

  private static FigureName name(Row row) {
    return new FigureName(row.text("indicator"), row.text("applicant"));
  }

  /** The differences, in the order of the older dataset, then what only the newer one has. */
  List<Difference> differences() {
    boolean corrected = isAnyCorrected();
    List<Difference> differences = new ArrayList<>();
    old.forEach(
        (name, row) -> {
          Row other = changed.get(name);
          if (other == null) {
            differences.add(gone(subject, reason(row, null), row));
          } else {
            List<String> columns = columns(row, other);
            if (!columns.isEmpty()) {
              boolean byOther = corrected && OF_CHECKS.containsAll(columns);
              DifferenceReason reason = byOther ? DifferenceReason.CORRECTION : reason(row, other);
              differences.add(changed(name, reason, columns, row, other));
            }
          }
        });
    changed.forEach(
        (name, row) -> {
          if (!old.containsKey(name)) {
            differences.add(added(subject, reason(row, null), row));
          }
        });
    return differences;
  }

  private static List<String> columns(Row row, Row other) {
    return COLUMNS.stream()
        .filter(column -> !Objects.equals(row.find(column), other.find(column)))
        .toList();
  }

  /** Whether a correction of some figure is in one of the datasets only, or says something else. */
  private boolean isAnyCorrected() {
    return old.keySet().stream().anyMatch(name -> isCorrection(old.get(name), changed.get(name)))
        || changed.keySet().stream()
            .anyMatch(name -> !old.containsKey(name) && isCorrection(changed.get(name), null));
  }

  private static boolean isCorrection(@Nullable Row one, @Nullable Row other) {
    return (hasCorrection(one) || hasCorrection(other))
        && (one == null || other == null || !columns(one, other).isEmpty());
  }

  private static boolean hasCorrection(@Nullable Row row) {
    return row != null && List.of(row.text("flags").split(" ", -1)).contains("corrected");
  }

  private DifferenceReason reason(Row row, @Nullable Row other) {
    return isCorrection(row, other)
        ? DifferenceReason.CORRECTION
        : reasonByForm.apply(row.text("form"));
  }

  private Difference changed(
      FigureName name, DifferenceReason reason, List<String> columns, Row row, Row other) {
    return new Difference(
        DifferenceKind.FIGURE_CHANGED,
        reason,
        subject,
        name,
        String.join(" ", columns),
        content(row),
        content(other));
  }

  /** A figure that only the newer dataset has. */
  static Difference added(Subject subject, DifferenceReason reason, Row row) {
    return new Difference(
        DifferenceKind.FIGURE_ADDED, reason, subject, name(row), "", Content.NONE, content(row));
  }

  /** A figure that only the older dataset has. */
  static Difference gone(Subject subject, DifferenceReason reason, Row row) {
    return new Difference(
        DifferenceKind.FIGURE_GONE, reason, subject, name(row), "", content(row), Content.NONE);
  }

  private static Content content(Row row) {
    return new Content(row.text("value"), row.text("status"), row.text("flags"), row.text("raw"));
  }
}
