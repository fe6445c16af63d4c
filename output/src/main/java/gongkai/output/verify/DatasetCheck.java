package gongkai.output.verify;

/**
 * Something that must hold of a dataset. Every row of every table comes by once, a table at a time,
 * tables that others refer to before those; only rows with as many fields as they must have do.
 */
interface DatasetCheck {
  /** Begins a table. */
  default void begin(TableLayout table) {}

  /** Looks at a row. */
  default void row(TableRow row) {}

  /** Looks at all rows of figures.csv and checks.csv about one report. */
  default void report(ReportRows report) {}

  /** All was seen. */
  default void end() {}
}
