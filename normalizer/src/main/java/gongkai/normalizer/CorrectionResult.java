package gongkai.normalizer;

import java.util.Locale;
import java.util.Optional;

/**
 * What became of a correction.
 *
 * @param correction the correction
 * @param outcome what became of it
 * @param report the id of the report that it was met in; empty if it was met in none
 * @param read what the program reads in the cell; empty if the report has no such cell
 */
public record CorrectionResult(
    Correction correction, Outcome outcome, Optional<String> report, Optional<Value> read) {

  /** What becomes of corrections. A person's word counts in all but the last. */
  public enum Outcome {
    /** The figure has the person's value. */
    APPLIED(false),
    /** The program reads the person's value itself; the figure is marked as looked at. */
    CONFIRMED(false),
    /** The report has no such cell; the figure is the person's alone. */
    ADDED(false),
    /** Applied, but the cell no longer reads as the person saw it. */
    CHANGED(true),
    /** The cell that the person saw is gone; the figure is the person's alone. */
    CELL_GONE(true),
    /** No report of that id or key was read; there is nothing to apply it to. */
    REPORT_GONE(true);

    private final boolean alarming;

    Outcome(boolean alarming) {
      this.alarming = alarming;
    }

    /** Whether a person should look at the correction again. */
    public boolean isAlarming() {
      return alarming;
    }

    /** As written in the dataset. */
    public String code() {
      return name().toLowerCase(Locale.ROOT);
    }
  }

  /** What becomes of a correction whose report was not met. */
  public static CorrectionResult ofNoReport(Correction correction) {
    return new CorrectionResult(
        correction, Outcome.REPORT_GONE, Optional.empty(), Optional.empty());
  }
}
