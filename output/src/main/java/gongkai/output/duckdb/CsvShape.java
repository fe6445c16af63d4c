package gongkai.output.duckdb;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * What DuckDB must know of a CSV file before it reads it, and what tells afterwards that it has
 * read all.
 *
 * @param rows how many, without the header
 * @param longest the most bytes of a row, its line end included
 */
record CsvShape(long rows, int longest) {
  private static final int BUFFER = 1 << 16;

  /**
   * Looks through a file of the dataset: every row ends in a line feed, and quotes only enclose
   * fields, so that it is within quotes after each odd one.
   *
   * @throws DuckDbException if a row is longer than DuckDB can take, 2 GiB
   */
  static CsvShape of(Path file) throws IOException {
    byte[] buffer = new byte[BUFFER];
    boolean quoted = false;
    long rows = 0;
    long length = 0;
    long longest = 0;
    try (InputStream in = Files.newInputStream(file)) {
      for (int count = in.read(buffer); count > 0; count = in.read(buffer)) {
        for (int i = 0; i < count; i++) {
          length++;
          if (buffer[i] == '"') {
            quoted = !quoted;
          } else if (buffer[i] == '\n' && !quoted) {
            rows++;
            longest = Math.max(longest, length);
            length = 0;
          }
        }
      }
    }
    longest = Math.max(longest, length);
    if (longest > Integer.MAX_VALUE) {
      throw new DuckDbException(
          "%s: found a row of %d bytes; expected at most %d"
              .formatted(file, longest, Integer.MAX_VALUE));
    }
    return new CsvShape(Math.max(0, rows - 1 + (length > 0 ? 1 : 0)), (int) longest);
  }

  /**
   * Holds DuckDB to the rows that stand in the file.
   *
   * @throws DuckDbException if it took more or fewer
   */
  void requireRows(Path file, long taken) throws DuckDbException {
    if (taken != rows) {
      throw new DuckDbException("%s: DuckDB took %d rows of %d".formatted(file, taken, rows));
    }
  }
}
