package gongkai.output.diff;

import gongkai.output.Row;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/**
 * Which reports of two datasets are the same though their files have other bytes: those at the same
 * path, else of the same URL, else with the same report_key. A way that leads to several reports
 * leads to none. Reports that name different agencies, or years, are not the same. It comes out the
 * same from either side.
 */
final class Pairing {
  private final Map<String, Pair> byOld = new HashMap<>();
  private final Set<String> paired = new HashSet<>();

  /**
   * Two rows about the same report.
   *
   * @param old in the older dataset
   * @param changed in the newer dataset
   * @param reason why their ids are not one
   */
  record Pair(Row old, Row changed, DifferenceReason reason) {}

  /** Pairs reports that stand in one of the datasets only. */
  Pairing(List<Row> old, List<Row> changed) {
    pair(old, changed, row -> place(row, "file"), DifferenceReason.FILE_CHANGED);
    pair(old, changed, row -> place(row, "url"), DifferenceReason.FILE_CHANGED);
    pair(old, changed, row -> row.text("report_key"), DifferenceReason.SAME_CONTENT);
  }

  /** A path or an address, with the number of the report in its file; empty if it is not known. */
  private static String place(Row row, String column) {
    String place = row.text(column);
    return place.isEmpty() ? "" : place + row.text("report_id").replaceFirst("^r[0-9a-f]*", " ");
  }

  private void pair(
      List<Row> old, List<Row> changed, Function<Row, String> name, DifferenceReason reason) {
    Map<String, List<Row>> left = byName(old, name);
    Map<String, List<Row>> right = byName(changed, name);
    left.forEach(
        (key, rows) -> {
          List<Row> others = right.getOrDefault(key, List.of());
          if (rows.size() == 1 && others.size() == 1 && agree(rows.get(0), others.get(0))) {
            byOld.put(id(rows.get(0)), new Pair(rows.get(0), others.get(0), reason));
            paired.add(id(rows.get(0)));
            paired.add(id(others.get(0)));
          }
        });
  }

  private Map<String, List<Row>> byName(List<Row> rows, Function<Row, String> name) {
    Map<String, List<Row>> byName = new HashMap<>();
    for (Row row : rows) {
      String key = name.apply(row);
      if (!key.isEmpty() && !paired.contains(id(row))) {
        byName.computeIfAbsent(key, unused -> new ArrayList<>()).add(row);
      }
    }
    return byName;
  }

  private static boolean agree(Row one, Row other) {
    return agree(one, other, "agency_id") && agree(one, other, "year");
  }

  private static boolean agree(Row one, Row other, String column) {
    return one.text(column).isEmpty()
        || other.text(column).isEmpty()
        || one.text(column).equals(other.text(column));
  }

  private static String id(Row row) {
    return row.text("report_id");
  }

  /** The pair of a report of the older dataset. */
  Optional<Pair> find(Row old) {
    return Optional.ofNullable(byOld.get(id(old)));
  }

  /** Whether a report of either dataset has its other. */
  boolean holds(Row row) {
    return paired.contains(id(row));
  }

  /** How many pairs there are. */
  int size() {
    return byOld.size();
  }
}
