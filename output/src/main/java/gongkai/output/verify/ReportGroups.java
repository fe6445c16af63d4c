package gongkai.output.verify;

import gongkai.output.Utf8Order;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The rows of a table report by report, as long as they stand in the order of report_id. */
final class ReportGroups {
  private static final String REPORT_ID = "report_id";

  /** Gives the next row; empty at the end. */
  @FunctionalInterface
  interface Source {
    Optional<TableRow> next() throws IOException;
  }

  private final Source source;
  private Optional<TableRow> next;
  private Optional<String> disorder = Optional.empty();

  ReportGroups(Source source) throws IOException {
    this.source = source;
    this.next = source.next();
  }

  /** The first report whose rows stand behind those of a later one; empty if none was met yet. */
  Optional<String> disorder() {
    return disorder;
  }

  /** The rows of a report; those of reports before it are passed over. */
  List<TableRow> of(String report) throws IOException {
    List<TableRow> rows = new ArrayList<>();
    while (next.isPresent()) {
      int order = Utf8Order.ASCENDING.compare(id(next.get()), report);
      if (order > 0) {
        break;
      }
      if (order == 0) {
        rows.add(next.get());
      }
      advance();
    }
    return rows;
  }

  /** Passes over all that is left. */
  void drain() throws IOException {
    while (next.isPresent()) {
      advance();
    }
  }

  private void advance() throws IOException {
    String before = next.map(ReportGroups::id).orElse("");
    next = source.next();
    if (disorder.isEmpty()) {
      disorder =
          next.map(ReportGroups::id).filter(id -> Utf8Order.ASCENDING.compare(before, id) > 0);
    }
  }

  private static String id(TableRow row) {
    return row.text(REPORT_ID);
  }
}
