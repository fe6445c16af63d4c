package gongkai.output.summary;

import gongkai.output.Dataset;
import gongkai.output.Row;
import java.io.IOException;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;

/**
 * What the rows of figures.csv, checks.csv and files.csv come to. Those of the first two, of which
 * there are hundreds for each of the third, are counted as they come.
 */
final class RowCounts {
  /** Reasons can be as many as files; so many different ones are told apart. */
  private static final int MOST_REASONS = 1000;

  /** Files of which nothing is missing: they were read, opened, or are there twice. */
  private static final Set<String> READ = Set.of("report", "container", "duplicate");

  private final Counter flags = new Counter();
  private final Counter valueStatuses = new Counter();
  private final Counter checks = new Counter();
  private final Counter results = new Counter();
  private final Counter fileStatuses = new Counter();
  private final Counter unread = new Counter();
  private long figures;
  private long flagged;

  /** What counts the rows that come, by table. */
  Map<String, Consumer<Row>> watchers() {
    return Map.of("figures", this::figure, "checks", this::check);
  }

  /** Counts the rows that were not seen. */
  void readOthers(Dataset dataset) throws IOException {
    dataset.read("files", this::file);
  }

  private void figure(Row row) {
    figures++;
    valueStatuses.add(row.text("status"));
    String of = row.text("flags");
    if (!of.isEmpty()) {
      flagged++;
      for (String flag : of.split(" ", -1)) {
        flags.add(flag);
      }
    }
  }

  private void check(Row row) {
    checks.add(row.text("check_id"));
    results.add(resultName(row.text("check_id"), row.text("result")));
  }

  private void file(Row row) {
    String status = row.text("status");
    fileStatuses.add(status);
    if (!READ.contains(status)) {
      String reason = status + ": " + row.text("reason");
      unread.add(unread.size() < MOST_REASONS || unread.has(reason) ? reason : status);
    }
  }

  private static String resultName(String check, String result) {
    return check + " " + result;
  }

  /** How often a check came to a result. */
  long results(String check, String result) {
    return results.of(resultName(check, result));
  }

  /** Figures by flag; one with several counts under each. */
  Counter flags() {
    return flags;
  }

  /** Figures by what stands in their cell. */
  Counter valueStatuses() {
    return valueStatuses;
  }

  /** Rows of checks.csv by identity. */
  Counter checks() {
    return checks;
  }

  Counter fileStatuses() {
    return fileStatuses;
  }

  /** Files that came to nothing, by status and reason. */
  Counter unread() {
    return unread;
  }

  long figures() {
    return figures;
  }

  /** Figures with a flag. */
  long flagged() {
    return flagged;
  }
}
