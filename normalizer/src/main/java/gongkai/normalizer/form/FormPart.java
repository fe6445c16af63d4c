package gongkai.normalizer.form;

import gongkai.normalizer.Applicant;
import gongkai.normalizer.form.Line.Role;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A table of a form, or the part of one that has column heads of its own.
 *
 * @param id such as {@code requests}; unique within a form
 * @param forms the forms that have it, at least one
 * @param group the table it belongs to: disclosure, requests, reconsideration_and_litigation,
 *     statistics
 * @param title the line printed over it; empty if it has none
 * @param key what makes an indicator of a row and a column
 * @param columns from left to right, without the label columns
 * @param rows from top to bottom, without the heads; a part without row labels has none
 */
public record FormPart(
    String id,
    List<String> forms,
    String group,
    String title,
    Key key,
    List<Line> columns,
    List<Line> rows) {

  /** What makes an indicator of a row and a column. */
  public enum Key {
    /** The row's code, a dot, the column's code. */
    ROW_COLUMN,
    /** The row's code; the column is an applicant. */
    ROW_APPLICANT,
    /** The column's code; there is one row and it has no label. */
    COLUMN,
    /** The row's code. */
    ROW
  }

  public FormPart {
    forms = List.copyOf(forms);
    columns = List.copyOf(columns);
    rows = List.copyOf(rows);
  }

  /** The indicator of a cell; the row is empty for a part without row labels. */
  public String indicator(Optional<Line> row, Line column) {
    String rowCode = row.map(Line::code).orElse("");
    return switch (key) {
      case ROW_COLUMN -> rowCode + "." + column.code();
      case ROW_APPLICANT, ROW -> rowCode;
      case COLUMN -> column.code();
    };
  }

  /** The applicant of a column; empty where columns are no applicants. */
  public Optional<Applicant> applicant(Line column) {
    return key == Key.ROW_APPLICANT
        ? Optional.of(Applicant.valueOf(column.code().toUpperCase(Locale.ROOT)))
        : Optional.empty();
  }

  /** The codes of all its figures, row by row; one that applicants share stands there once. */
  public List<String> indicators() {
    List<Line> figures = columns.stream().filter(column -> column.role() == Role.VALUE).toList();
    if (key == Key.COLUMN) {
      return figures.stream().map(column -> indicator(Optional.empty(), column)).toList();
    }
    int each = key == Key.ROW_COLUMN ? figures.size() : Math.min(1, figures.size());
    return rows.stream()
        .filter(row -> row.role() == Role.VALUE)
        .flatMap(
            row -> figures.stream().limit(each).map(column -> indicator(Optional.of(row), column)))
        .toList();
  }

  /** The same part as a part of one more form. */
  FormPart alsoOf(String form) {
    List<String> more = Stream.concat(forms.stream(), Stream.of(form)).toList();
    return new FormPart(id, more, group, title, key, columns, rows);
  }
}
