package gongkai.cli.question;

import gongkai.output.duckdb.Answer;

/** An answer of a query on its way out. */
public interface QueryAnswer extends Answer {
  /** Prints what is still held back; once, after the last row. */
  void finish();

  /** How many rows there were. */
  long rows();
}
