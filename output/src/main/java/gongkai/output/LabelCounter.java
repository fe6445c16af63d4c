package gongkai.output;

import gongkai.output.UnmatchedLabels.Ranked;
import java.util.Comparator;
import java.util.HashMap;
import java.util.Map;
import java.util.PriorityQueue;
import java.util.function.UnaryOperator;

/**
 * Counts labels in several passes over the same rows. Each pass counts the labels that fall to it,
 * and only the most frequent outlive it.
 */
final class LabelCounter {
  private static final Comparator<Use> LEAST_FIRST =
      Comparator.<Use>comparingLong(use -> use.cells)
          .thenComparing(Comparator.<Use>comparingLong(use -> use.first).reversed());

  /** So many foldings are remembered, as the same labels come again and again. */
  private static final int REMEMBERED = 20_000;

  private final int most;
  private final UnaryOperator<String> fold;
  private final PriorityQueue<Use> best = new PriorityQueue<>(LEAST_FIRST);
  private final Map<String, String> keys = new HashMap<>();
  private Map<String, Use> counted = new HashMap<>();
  private long distinct;
  private int pass;
  private int passes = 1;

  /** A label while it is counted. */
  private static final class Use {
    private final String label;
    private final long first;
    private final LabelUse.Example example;
    private long cells;
    private long reports;
    private String lastReport = "";

    Use(String label, Row row, long place) {
      this.label = label;
      this.first = place;
      this.example = UnmatchedLabels.example(row);
    }

    /** The rows of a report stand together, so only the last is remembered. */
    void add(String report) {
      cells++;
      reports += report.equals(lastReport) ? 0 : 1;
      lastReport = report;
    }

    LabelUse result() {
      return new LabelUse(label, cells, reports, example);
    }
  }

  /**
   * A counter.
   *
   * @param most how many labels it tells at most
   * @param fold what makes folded labels one, beside the folding of all labels
   */
  LabelCounter(int most, UnaryOperator<String> fold) {
    this.most = most;
    this.fold = fold;
  }

  /** Begins a pass, from 0, of so many. */
  void begin(int next, int ofSo) {
    close();
    this.pass = next;
    this.passes = ofSo;
  }

  /**
   * Counts a label of a row if it falls to this pass; an empty one never does.
   *
   * @param place which of the rows it is, from 1
   */
  void add(String label, Row row, long place) {
    String key = key(label);
    if (!key.isEmpty() && Math.floorMod(key.hashCode(), passes) == pass) {
      counted.computeIfAbsent(key, unused -> new Use(label, row, place)).add(row.text("report_id"));
    }
  }

  private String key(String label) {
    if (keys.size() >= REMEMBERED) {
      keys.clear();
    }
    return keys.computeIfAbsent(label, text -> fold.apply(UnmatchedLabels.folded(text)));
  }

  private void close() {
    distinct += counted.size();
    for (Use use : counted.values()) {
      best.add(use);
      if (best.size() > most) {
        best.remove();
      }
    }
    counted = new HashMap<>();
  }

  /** What all passes came to; nothing may be counted after it. */
  Ranked ranked() {
    close();
    return new Ranked(
        best.stream().sorted(LEAST_FIRST.reversed()).map(Use::result).toList(), distinct);
  }
}
