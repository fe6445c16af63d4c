package gongkai.output.duckdb;

import gongkai.output.Dataset;
import java.io.Closeable;
import java.io.IOException;
import java.nio.file.Path;

/**
 * Questions in SQL about a dataset, whose tables are views under their names. They read the
 * dataset's own files and nothing else, and change nothing. One thread answers, so that sums and
 * orders that a query leaves open are the same at each run.
 */
public final class DatasetQuery implements Closeable {
  private static final int MEGABYTES = 1024;

  /** What DuckDB says of a statement that is no query; its own advice is of no use here. */
  private static final String NO_QUERY = "Only SELECT statements";

  private final DuckDb database;
  private final PlainFolder folder;

  private DatasetQuery(DuckDb database, PlainFolder folder) {
    this.database = database;
    this.folder = folder;
  }

  /**
   * Opens a dataset for questions.
   *
   * @param temporary an existing folder, for what does not fit into memory
   * @throws IOException if DuckDB does not start or the dataset cannot be read
   */
  public static DatasetQuery open(Dataset dataset, Path temporary) throws IOException {
    PlainFolder folder = PlainFolder.of(dataset.folder());
    try {
      return new DatasetQuery(open(dataset, folder, temporary), folder);
    } catch (IOException e) {
      folder.close();
      throw e;
    }
  }

  private static DuckDb open(Dataset dataset, PlainFolder folder, Path temporary)
      throws IOException {
    DuckDb database = DuckDb.open(new DuckDb.Resources(1, MEGABYTES, temporary));
    try {
      CsvTables.view(database, dataset, folder);
      database.confine(
          dataset.tables().stream().map(table -> CsvTables.file(dataset, table, folder)).toList());
      return database;
    } catch (IOException e) {
      database.close();
      throw e;
    }
  }

  /**
   * Answers a question, row by row.
   *
   * @param sql one query
   * @throws DuckDbException if it is no query, wrong, or fails
   * @throws IOException what {@code answer} throws
   */
  public void answer(String sql, Answer answer) throws IOException {
    requireQuery(sql);
    database.query(sql, answer);
  }

  private void requireQuery(String sql) throws DuckDbException {
    try {
      database.requireQuery(sql);
    } catch (DuckDbException e) {
      throw String.valueOf(e.getMessage()).startsWith(NO_QUERY)
          ? new DuckDbException("found a statement that is no query; expected SELECT")
          : e;
    }
  }

  @Override
  public void close() throws IOException {
    try (folder) {
      database.close();
    }
  }
}
