package gongkai.output.duckdb;

/** How names and texts stand in SQL. */
final class Sql {
  private Sql() {}

  /** A text as a literal. */
  static String text(String text) {
    return "'" + text.replace("'", "''") + "'";
  }

  /** A name of a table or column. */
  static String name(String name) {
    return "\"" + name.replace("\"", "\"\"") + "\"";
  }

  static String firstLine(String text) {
    return text.strip().lines().findFirst().orElse("");
  }
}
