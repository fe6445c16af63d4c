package gongkai.output.duckdb;

import java.io.IOException;
import java.util.List;
import java.util.Optional;

/** Takes what a query answers, row by row. */
public interface Answer {
  /**
   * A column of an answer.
   *
   * @param name as the query calls it
   * @param kind what its values are, for how they are shown
   */
  record AnswerColumn(String name, Kind kind) {
    /** What values are. */
    public enum Kind {
      NUMBER,
      OTHER
    }
  }

  /** Takes the columns; before the rows, and also where there are none. */
  void columns(List<AnswerColumn> columns) throws IOException;

  /**
   * Takes a row.
   *
   * @param fields as the dataset's CSV writes them: plain decimals, dates and times of ISO 8601 in
   *     UTC; empty for NULL, so that a missing value and an empty text differ
   */
  void row(List<Optional<String>> fields) throws IOException;
}
