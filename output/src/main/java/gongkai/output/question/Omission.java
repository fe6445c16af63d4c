package gongkai.output.question;

import java.util.List;
import java.util.Optional;

/**
 * Something of an agency that a comparison leaves out.
 *
 * @param why it is left out
 * @param agency whose it is
 * @param year the year reported on; empty if the report does not tell it
 * @param reportId the report
 * @param indicators the codes of what is left out of the report; empty for the whole report
 */
public record Omission(
    Why why,
    DatasetAgency agency,
    Optional<Integer> year,
    String reportId,
    List<String> indicators) {

  /** Why something is not compared. */
  public enum Why {
    SUPERSEDED,
    DUPLICATE,
    /** Of several reports on one year nothing tells the current one. */
    VERSION_NOT_TOLD,
    NO_YEAR,
    UNKNOWN_SCOPE,
    /** Several reports that count have a figure for one agency, year and scope. */
    SEVERAL_REPORTS,
    /** The main tables of another report that counts are of the figure's scope. */
    OTHER_REPORT
  }

  public Omission {
    indicators = List.copyOf(indicators);
  }
}
