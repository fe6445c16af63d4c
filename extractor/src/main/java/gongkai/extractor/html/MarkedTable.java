package gongkai.extractor.html;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** The rows of a table, gathered while its page is walked; not for use by several threads. */
final class MarkedTable {
  /** Where on the table a group of rows stands, whatever its place in the source. */
  enum Group {
    HEAD,
    BODY,
    FOOT
  }

  private record Rows(Group group, List<List<MarkedCell>> rows) {}

  private final List<Rows> groups = new ArrayList<>();

  void startGroup(Group group) {
    groups.add(new Rows(group, new ArrayList<>()));
  }

  void startRow() {
    if (groups.isEmpty()) {
      startGroup(Group.BODY);
    }
    groups.get(groups.size() - 1).rows.add(new ArrayList<>());
  }

  void add(MarkedCell cell) {
    if (groups.isEmpty() || groups.get(groups.size() - 1).rows.isEmpty()) {
      startRow();
    }
    List<List<MarkedCell>> rows = groups.get(groups.size() - 1).rows;
    rows.get(rows.size() - 1).add(cell);
  }

  /** The rows by group, head first and foot last. */
  List<List<List<MarkedCell>>> groups() {
    return Stream.of(Group.values())
        .flatMap(kind -> groups.stream().filter(rows -> rows.group == kind))
        .map(Rows::rows)
        .toList();
  }

  Stream<MarkedCell> cells() {
    return groups().stream().flatMap(List::stream).flatMap(List::stream);
  }
}
