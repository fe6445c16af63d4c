package gongkai.output.question;

import gongkai.output.Dataset;
import gongkai.output.Row;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/** Finds the one report that a text means. */
final class ReportFinder {
  static final List<String> COLUMNS =
      List.of(
          "report_id",
          "file",
          "agency",
          "year",
          "form",
          "title",
          "signed_on",
          "published_on",
          "published_on_source",
          "fetched_at",
          "url",
          "sha256",
          "media_type",
          "version_status",
          "supersedes");

  /** More are counted, not kept. */
  private static final int MOST_KEPT = 1000;

  private final String text;
  private final List<Row> exact = new ArrayList<>();
  private final List<Row> fitting = new ArrayList<>();
  private final List<String> near = new ArrayList<>();

  private ReportFinder(String text) {
    this.text = text;
  }

  /**
   * The report of an id, of the beginning of one, or of a file.
   *
   * @throws UnanswerableException if there is none, or several fit
   */
  static Row find(Dataset dataset, String text) throws UnanswerableException, IOException {
    ReportFinder finder = new ReportFinder(text);
    dataset.read("reports", COLUMNS, finder::look);
    return finder.one();
  }

  private void look(Row row) {
    String id = row.text("report_id");
    String file = row.text("file");
    if (id.equals(text)) {
      exact.add(row);
    } else if (file.equals(text) || isBeginning(id)) {
      keep(fitting, row);
    } else if (near.size() < MOST_KEPT && isNear(row)) {
      near.add(name(row));
    }
  }

  private static void keep(List<Row> rows, Row row) {
    if (rows.size() < MOST_KEPT) {
      rows.add(row);
    }
  }

  /** A letter alone begins every id. */
  private boolean isBeginning(String id) {
    return text.length() > 1 && id.startsWith(text);
  }

  private boolean isNear(Row row) {
    String folded = FoldedName.of(text);
    return !folded.isEmpty()
        && (FoldedName.of(row.text("file")).contains(folded)
            || FoldedName.of(row.text("agency")).contains(folded)
            || folded.endsWith(FoldedName.of(row.text("file"))));
  }

  private static String name(Row row) {
    String what = (row.text("agency") + " " + row.text("year")).strip();
    return row.text("report_id") + (what.isEmpty() ? "" : " (" + what + ")");
  }

  private Row one() throws UnanswerableException {
    List<Row> found = exact.isEmpty() ? fitting : exact;
    if (found.size() == 1) {
      return found.get(0);
    }
    if (found.isEmpty()) {
      throw UnanswerableException.of(
          "no report '%s'; expected a report_id, the beginning of one, or a file as in reports.csv"
                  .formatted(text)
              + (near.isEmpty() ? "" : "; perhaps one of these"),
          near);
    }
    throw UnanswerableException.of(
        "'%s' fits %d reports; name one".formatted(text, found.size()),
        found.stream().map(ReportFinder::name).toList());
  }
}
