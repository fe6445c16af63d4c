package gongkai.extractor;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * The known labels of a case: a line {@code column} or {@code row} for each of those of one table,
 * with its parents before it and {@code /} between; {@code corner} for what stands over or beside
 * others. Other lines are passed over. Labels are equal whatever points 、 they have.
 */
public final class DescribedLabels {
  private static final Set<String> UNITS = Set.of("件", "件次");

  private DescribedLabels() {}

  /** The labels; none where there is no column. */
  public static KnownLabels of(List<String> lines) {
    List<KnownTable.Line> columns = new ArrayList<>();
    List<KnownTable.Line> rows = new ArrayList<>();
    Set<String> corners = new HashSet<>();
    for (String line : lines) {
      String[] words = line.split(" ", -1);
      switch (words[0]) {
        case "column" -> columns.add(line(words[1]));
        case "row" -> rows.add(line(words[1]));
        case "corner" -> corners.add(folded(words[1]));
        default -> {
          // of something else
        }
      }
    }
    return columns.isEmpty()
        ? KnownLabels.NONE
        : KnownLabels.of(
            List.of(new KnownTable(columns, rows)), corners, UNITS, DescribedLabels::folded);
  }

  private static String folded(String text) {
    return text.replace("、", "");
  }

  private static KnownTable.Line line(String path) {
    List<String> labels = List.of(folded(path).split("/", -1));
    int last = labels.size() - 1;
    return new KnownTable.Line(
        labels.subList(0, last).stream().map(Set::of).toList(), Set.of(labels.get(last)));
  }
}
