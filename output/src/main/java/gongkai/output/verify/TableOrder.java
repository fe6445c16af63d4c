package gongkai.output.verify;

import gongkai.output.TableSchema;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** In which order tables are read, so that what a field refers to is known. */
final class TableOrder {
  private TableOrder() {}

  /**
   * Tables that others refer to before those. Tables that refer to each other stand as they were
   * given.
   */
  static List<TableSchema> referredFirst(List<TableSchema> tables) {
    List<TableSchema> left = new ArrayList<>(tables);
    List<TableSchema> ordered = new ArrayList<>();
    while (!left.isEmpty()) {
      Set<String> waiting = new HashSet<>(left.stream().map(TableSchema::name).toList());
      TableSchema next =
          left.stream().filter(table -> isReady(table, waiting)).findFirst().orElse(left.get(0));
      left.remove(next);
      ordered.add(next);
    }
    return ordered;
  }

  private static boolean isReady(TableSchema table, Set<String> waiting) {
    return table.references().stream()
        .map(TableSchema.Reference::table)
        .allMatch(target -> target.equals(table.name()) || !waiting.contains(target));
  }
}
