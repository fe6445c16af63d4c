package gongkai.output;

import java.util.ArrayList;
import java.util.List;
import java.util.NavigableSet;

/** Years written short: 2014-2016;2018. */
public final class YearRuns {
  private YearRuns() {}

  /** Runs of years in ascending order; empty for no year. */
  public static String of(NavigableSet<Integer> years) {
    List<String> runs = new ArrayList<>();
    for (int year : years) {
      if (!years.contains(year - 1)) {
        int last = year;
        while (years.contains(last + 1)) {
          last++;
        }
        runs.add(last == year ? Integer.toString(year) : year + "-" + last);
      }
    }
    return String.join(";", runs);
  }
}
