package gongkai.output.diff;

import java.util.Locale;

/** What a difference is: something added, gone or changed. */
public enum DifferenceKind {
  REPORT_ADDED,
  REPORT_GONE,
  REPORT_CHANGED,
  FIGURE_ADDED,
  FIGURE_GONE,
  FIGURE_CHANGED;

  /** As written in the CSV file. */
  public String code() {
    return name().toLowerCase(Locale.ROOT);
  }
}
