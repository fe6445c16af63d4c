package gongkai.output;

import java.io.Closeable;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The rows of a panel, on the disk in the order of agency, year and scope. Of several reports with
 * figures of one agency, year and scope that one counts that speaks for it, as {@link
 * gongkai.output.history.Speaking} tells; where several might, there is no row.
 */
public final class HarmonisedRows implements Closeable {
  /** Lower than any character of a key, so that a key sorts before one that goes on. */
  private static final String END = "\u0000";

  private final WaitingGroups waiting;

  /** Takes the rows in order. */
  @FunctionalInterface
  interface Reader {
    /** Takes a row. */
    void read(HarmonisedRow row) throws IOException;
  }

  private HarmonisedRows(WaitingGroups waiting) {
    this.waiting = waiting;
  }

  /**
   * No rows yet.
   *
   * @param folder an empty folder, which is gone when they are closed
   * @throws IOException if nothing can be written there
   */
  public static HarmonisedRows in(Path folder) throws IOException {
    return new HarmonisedRows(WaitingGroups.in(folder));
  }

  /**
   * Adds a row.
   *
   * @param report the report
   * @param scope of the figures
   * @throws UnusableDatasetException if the report had figures of this scope before, apart from
   *     these
   */
  void add(String reportId, PanelReports.Selected report, String scope, List<String> fields)
      throws IOException {
    String rank = scope.equals(report.scope()) ? "0" : "1";
    String key =
        String.join(END, report.agencyId(), Integer.toString(report.year()), scope, rank, reportId);
    if (waiting.holds(key)) {
      throw new UnusableDatasetException(
          Path.of(FiguresTable.TABLE.schema().fileName()),
          "found figures of report %s apart from its others".formatted(reportId));
    }
    List<String> row = new ArrayList<>(List.of(key));
    row.addAll(fields);
    waiting.add(key, List.of(row));
  }

  /**
   * Reads the rows that count; nothing can be added after.
   *
   * @return how many agencies, years and scopes have no row because several reports claim them
   */
  long read(Reader reader) throws IOException {
    Choice choice = new Choice(reader);
    waiting.read(
        rows -> {
          List<String> row = rows.get(0);
          choice.meet(row.get(0), row.subList(1, row.size()));
        });
    choice.decide();
    return choice.contested;
  }

  /**
   * Chooses among the rows of one agency, year and scope, which come in the order of their rank.
   */
  private static final class Choice {
    private final Reader reader;
    private String group = "";
    private String rank = "";
    private Optional<List<String>> first = Optional.empty();
    private boolean several;
    private long contested;

    Choice(Reader reader) {
      this.reader = reader;
    }

    void meet(String key, List<String> fields) throws IOException {
      String ranked = key.substring(0, key.lastIndexOf(END));
      int rankAt = ranked.lastIndexOf(END);
      String ownGroup = ranked.substring(0, rankAt);
      String ownRank = ranked.substring(rankAt);
      if (first.isPresent() && ownGroup.equals(group)) {
        several |= ownRank.equals(rank);
        return;
      }
      decide();
      group = ownGroup;
      rank = ownRank;
      first = Optional.of(fields);
      several = false;
    }

    void decide() throws IOException {
      if (several) {
        contested++;
      } else if (first.isPresent()) {
        reader.read(HarmonisedRow.of(first.get()));
      }
    }
  }

  /** Deletes what waits on the disk. */
  @Override
  public void close() throws IOException {
    waiting.close();
  }
}
