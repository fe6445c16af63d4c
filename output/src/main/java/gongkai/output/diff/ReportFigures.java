package gongkai.output.diff;

import gongkai.output.Dataset;
import gongkai.output.Row;
import gongkai.output.RowCursor;
import gongkai.output.UnusableDatasetException;
import gongkai.output.Utf8Order;
import java.io.Closeable;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The rows of a table that is ordered by report_id, report by report. */
final class ReportFigures implements Closeable {
  private static final String REPORT_ID = "report_id";

  private final RowCursor rows;
  private Optional<Row> next;

  private ReportFigures(RowCursor rows) throws IOException {
    this.rows = rows;
    this.next = rows.next();
  }

  static ReportFigures of(Dataset dataset) throws IOException {
    RowCursor rows = dataset.rows("figures");
    try {
      return new ReportFigures(rows);
    } catch (IOException e) {
      rows.close();
      throw e;
    }
  }

  /**
   * The figures of the next report that has any; empty at the end.
   *
   * @throws UnusableDatasetException if rows stand in another order
   */
  List<Row> group() throws IOException {
    List<Row> group = new ArrayList<>();
    while (next.isPresent() && (group.isEmpty() || id(group.get(0)).equals(id(next.get())))) {
      group.add(next.get());
      advance();
    }
    return group;
  }

  /**
   * The figures of a report, which may have none. It is asked for all reports in order.
   *
   * @throws UnusableDatasetException if figures stand before it that belong to no report asked for,
   *     or in another order
   */
  List<Row> of(String report) throws IOException {
    if (next.isPresent() && Utf8Order.ASCENDING.compare(id(next.get()), report) < 0) {
      throw strange();
    }
    return next.isPresent() && id(next.get()).equals(report) ? group() : List.of();
  }

  /**
   * All reports were asked for.
   *
   * @throws UnusableDatasetException if figures are left
   */
  void end() throws UnusableDatasetException {
    if (next.isPresent()) {
      throw strange();
    }
  }

  private UnusableDatasetException strange() {
    return rows.unusable(
        "found figures of %s; expected those of reports of reports.csv, in its order; see verify"
            .formatted(next.map(ReportFigures::id).orElse("")));
  }

  private void advance() throws IOException {
    String before = next.map(ReportFigures::id).orElse("");
    next = rows.next();
    if (next.isPresent() && Utf8Order.ASCENDING.compare(before, id(next.get())) > 0) {
      throw rows.unusable(
          "found report_id %s behind %s; expected rows in its order; see verify"
              .formatted(id(next.get()), before));
    }
  }

  private static String id(Row row) {
    return row.text(REPORT_ID);
  }

  @Override
  public void close() throws IOException {
    rows.close();
  }
}
