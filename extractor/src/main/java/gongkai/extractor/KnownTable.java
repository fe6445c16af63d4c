package gongkai.extractor;

import java.util.List;
import java.util.Set;

/**
 * A table that documents of a field are known to have; a document may leave some of it out.
 *
 * @param columns from left to right, without those of labels
 * @param rows from top to bottom, without the heads; empty if rows have no labels
 */
public record KnownTable(List<Line> columns, List<Line> rows) {
  public KnownTable {
    columns = List.copyOf(columns);
    rows = List.copyOf(rows);
  }

  /**
   * A row or column.
   *
   * @param parents the labels that it shares with its neighbours, outermost first; each the folded
   *     names by which it goes
   * @param names the folded names by which it goes itself
   */
  public record Line(List<Set<String>> parents, Set<String> names) {
    public Line {
      parents = List.copyOf(parents);
      names = Set.copyOf(names);
    }

    /** Which of the parents goes by a name, from 0; -1 if none does. */
    public int parent(String folded) {
      for (int i = 0; i < parents.size(); i++) {
        if (parents.get(i).contains(folded)) {
          return i;
        }
      }
      return -1;
    }
  }
}
