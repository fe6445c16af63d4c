package gongkai.output;

import java.io.IOException;

/**
 * The panel that a dataset has, or the rows of it that are asked for.
 *
 * @param dataset the dataset
 * @param selection the years and the agency; forms are not looked at
 */
public record DatasetPanel(Dataset dataset, PanelSelection selection) {
  private static final String VALUES = "panel";
  private static final String STATUSES = "panel_status";

  /**
   * Appends rows of panel.csv, with their header.
   *
   * @param out where to
   * @return how many rows
   * @throws UnusableDatasetException if the dataset has no panel
   * @throws IOException if it cannot be read, or {@code out} takes no more
   */
  public long writeValues(Appendable out) throws IOException {
    return write(VALUES, out);
  }

  /**
   * Appends the same rows of panel_status.csv, with their header.
   *
   * @param out where to
   * @return how many rows
   * @throws UnusableDatasetException if the dataset has no panel
   * @throws IOException if it cannot be read, or {@code out} takes no more
   */
  public long writeStatuses(Appendable out) throws IOException {
    return write(STATUSES, out);
  }

  private long write(String table, Appendable out) throws IOException {
    CsvRows.append(out, dataset.table(table).columnNames());
    long[] rows = {0};
    dataset.read(
        table,
        row -> {
          if (selection.takes(row)) {
            CsvRows.append(out, row.fields());
            rows[0]++;
          }
        });
    return rows[0];
  }
}
