package gongkai.output;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * A column of a table of the dataset, for every format that it is written in.
 *
 * @param name safe unquoted in SQL, R and Stata
 * @param type what its fields hold
 * @param title a short English name
 * @param titleZh the same in Chinese
 * @param description what it means; empty where the title says all
 * @param constraints what holds for every field
 */
public record Column(
    String name,
    ColumnType type,
    String title,
    String titleZh,
    String description,
    Constraints constraints) {

  /**
   * What holds for every field of a column.
   *
   * @param required no field is empty
   * @param pattern what every field that is not empty matches as a whole
   * @param allowed all that may stand there; empty if anything may
   * @param minimum the least number
   */
  public record Constraints(
      boolean required, Optional<String> pattern, List<String> allowed, OptionalInt minimum) {
    static final Constraints NONE =
        new Constraints(false, Optional.empty(), List.of(), OptionalInt.empty());

    public Constraints {
      allowed = List.copyOf(allowed);
    }
  }

  static Column text(String name, String title, String titleZh) {
    return of(name, ColumnType.STRING, title, titleZh);
  }

  /** Whole numbers that are never negative. */
  static Column count(String name, String title, String titleZh) {
    return of(name, ColumnType.INTEGER, title, titleZh).atLeast(0);
  }

  /** Numbers that count from 1: pages, rows. */
  static Column ordinal(String name, String title, String titleZh) {
    return of(name, ColumnType.INTEGER, title, titleZh).atLeast(1);
  }

  static Column number(String name, String title, String titleZh) {
    return of(name, ColumnType.NUMBER, title, titleZh);
  }

  static Column date(String name, String title, String titleZh) {
    return of(name, ColumnType.DATE, title, titleZh);
  }

  static Column of(String name, ColumnType type, String title, String titleZh) {
    return new Column(name, type, title, titleZh, "", Constraints.NONE);
  }

  Column about(String text) {
    return new Column(name, type, title, titleZh, text, constraints);
  }

  Column required() {
    Constraints c = constraints;
    return with(new Constraints(true, c.pattern(), c.allowed(), c.minimum()));
  }

  Column matching(String pattern) {
    Constraints c = constraints;
    return with(new Constraints(c.required(), Optional.of(pattern), c.allowed(), c.minimum()));
  }

  Column oneOf(Enum<?>... constants) {
    return oneOf(Arrays.stream(constants).map(FieldText::code).toList());
  }

  Column oneOf(List<String> codes) {
    Constraints c = constraints;
    return with(new Constraints(c.required(), c.pattern(), codes, c.minimum()));
  }

  private Column atLeast(int minimum) {
    Constraints c = constraints;
    return with(new Constraints(c.required(), c.pattern(), c.allowed(), OptionalInt.of(minimum)));
  }

  private Column with(Constraints constraints) {
    return new Column(name, type, title, titleZh, description, constraints);
  }
}
