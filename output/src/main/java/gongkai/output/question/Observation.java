package gongkai.output.question;

import gongkai.output.FigureCell;
import gongkai.output.Row;
import gongkai.output.UnusableDatasetException;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

/**
 * What a report says of an indicator.
 *
 * @param reportId the report
 * @param form the form of the table that it stands in
 * @param scope for whom that table counts
 * @param indicator its code
 * @param status as in figures.csv: reported, blank, dash, none_word, unit_unknown or unreadable
 * @param value in the codebook's unit; empty unless reported: missing is never 0
 * @param flags what speaks against it; empty if nothing does
 * @param confidence how sure the reading is: certain, check or doubtful
 */
public record Observation(
    String reportId,
    String form,
    String scope,
    String indicator,
    String status,
    Optional<BigDecimal> value,
    List<String> flags,
    String confidence) {
  static final List<String> COLUMNS =
      List.of(
          "report_id",
          "form",
          "scope",
          "indicator",
          "applicant",
          "status",
          "value",
          "flags",
          "confidence");

  /** Figures under this scope are comparable with none. */
  static final String UNKNOWN_SCOPE = "unknown";

  private static final String CERTAIN = "certain";

  public Observation {
    flags = List.copyOf(flags);
  }

  static Observation of(Row row) throws UnusableDatasetException {
    return new Observation(
        row.text("report_id"),
        row.text("form"),
        row.text("scope"),
        row.text("indicator"),
        row.text("status"),
        FigureCell.of(row).value(),
        row.present("flags").map(flags -> List.of(flags.split(" ", -1))).orElse(List.of()),
        row.text("confidence"));
  }

  /** Whether it is to be looked at before it is used. */
  public boolean isFlagged() {
    return !flags.isEmpty() || !confidence.equals(CERTAIN);
  }

  boolean hasUnknownScope() {
    return scope.equals(UNKNOWN_SCOPE);
  }

  /** Why it is flagged: its flags, or how sure the reading is; empty if it is not. */
  public String doubts() {
    return flags.isEmpty() && isFlagged() ? "reading " + confidence : String.join(" ", flags);
  }
}
