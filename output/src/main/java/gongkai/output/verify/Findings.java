package gongkai.output.verify;

import gongkai.output.verify.Finding.Kind;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/** Collects findings: a number of each kind, and how many there are of it. */
final class Findings {
  private final int most;
  private final List<Finding> kept = new ArrayList<>();
  private final Map<Kind, Long> counts = new EnumMap<>(Kind.class);

  /**
   * Knows none yet.
   *
   * @param most how many of a kind are kept
   */
  Findings(int most) {
    this.most = most;
  }

  /** Takes one; {@code found} and {@code expected} are texts to quote. */
  void add(Kind kind, String where, String what, String found, String expected) {
    if (counts.merge(kind, 1L, Long::sum) <= most) {
      kept.add(new Finding(kind, where, what, found, expected));
    }
  }

  /** Takes one about a row. */
  void add(Kind kind, TableRow row, String column, String expected) {
    add(kind, row.where(), column, quoted(row.text(column)), expected);
  }

  /** The text of a field as it is told. */
  static String quoted(String field) {
    return field.isEmpty() ? "nothing" : "'" + field + "'";
  }

  /** Those kept, as they were met. */
  List<Finding> kept() {
    return List.copyOf(kept);
  }

  /** How many there are of each kind that was found. */
  Map<Kind, Long> counts() {
    return new EnumMap<>(counts);
  }
}
