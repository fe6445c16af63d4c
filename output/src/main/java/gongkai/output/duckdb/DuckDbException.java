package gongkai.output.duckdb;

import java.io.IOException;
import java.sql.SQLException;

/** What DuckDB refuses or fails at; its message is DuckDB's, with the place in the SQL. */
public final class DuckDbException extends IOException {
  private static final long serialVersionUID = 1L;

  DuckDbException(String message) {
    super(message);
  }

  DuckDbException(String message, SQLException cause) {
    super(message, cause);
  }

  static DuckDbException of(SQLException cause) {
    return new DuckDbException(reason(cause), cause);
  }

  static String reason(SQLException cause) {
    String message = cause.getMessage();
    return message == null ? cause.getClass().getSimpleName() : message.strip();
  }
}
