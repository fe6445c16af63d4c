package gongkai.output.diff;

import gongkai.output.Dataset;
import gongkai.output.Row;
import gongkai.output.RowCursor;
import gongkai.output.Utf8Order;
import java.io.IOException;
import java.util.Optional;

/** Goes through the reports of two datasets side by side, in the order of report_id. */
final class ReportMerge {
  private static final String REPORT_ID = "report_id";

  /** Takes a report that stands in one dataset or in both. */
  @FunctionalInterface
  interface Step {
    /**
     * Takes it.
     *
     * @param old its row in the older dataset; empty if it is not there
     * @param changed its row in the newer dataset; empty if it is not there
     */
    void take(Optional<Row> old, Optional<Row> changed) throws IOException;
  }

  private ReportMerge() {}

  /**
   * Goes through all reports.
   *
   * @throws gongkai.output.UnusableDatasetException if one of the datasets is out of order
   */
  static void of(Dataset old, Dataset changed, Step step) throws IOException {
    try (RowCursor left = old.rows("reports");
        RowCursor right = changed.rows("reports")) {
      Optional<Row> one = left.next();
      Optional<Row> other = right.next();
      while (one.isPresent() || other.isPresent()) {
        int order = compare(one, other);
        step.take(order <= 0 ? one : Optional.empty(), order >= 0 ? other : Optional.empty());
        one = order <= 0 ? next(left, one) : one;
        other = order >= 0 ? next(right, other) : other;
      }
    }
  }

  /** A dataset that is at its end stands behind all ids. */
  private static int compare(Optional<Row> one, Optional<Row> other) {
    if (one.isEmpty() || other.isEmpty()) {
      return Boolean.compare(one.isEmpty(), other.isEmpty());
    }
    return Utf8Order.ASCENDING.compare(id(one), id(other));
  }

  private static Optional<Row> next(RowCursor rows, Optional<Row> before) throws IOException {
    Optional<Row> next = rows.next();
    if (next.isPresent() && Utf8Order.ASCENDING.compare(id(before), id(next)) >= 0) {
      throw rows.unusable(
          "found report_id %s behind %s; expected rows in its order; see verify"
              .formatted(id(next), id(before)));
    }
    return next;
  }

  private static String id(Optional<Row> row) {
    return row.map(present -> present.text(REPORT_ID)).orElse("");
  }
}
