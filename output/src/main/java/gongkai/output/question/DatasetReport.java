package gongkai.output.question;

import gongkai.output.Row;
import gongkai.output.UnusableDatasetException;
import gongkai.output.history.VersionStatus;
import java.util.List;
import java.util.Optional;

/**
 * A report of a dataset, as far as a comparison needs it.
 *
 * @param id its report_id
 * @param agencyId its agency; empty if none is known
 * @param agency the agency's name as printed; empty if none is known
 * @param year the year reported on; empty if the report does not tell it
 * @param form the form of its main tables; empty if no form claims any
 * @param version whether it counts among those of its agency and year
 * @param scope that of its main tables
 */
public record DatasetReport(
    String id,
    String agencyId,
    String agency,
    Optional<Integer> year,
    String form,
    Version version,
    String scope) {
  static final List<String> COLUMNS =
      List.of("report_id", "agency_id", "agency", "year", "form", "version_status", "scope");

  /** What a report is among those of one agency, year and scope. */
  public enum Version {
    /** The current one, or the only one. */
    COUNTS,
    SUPERSEDED,
    DUPLICATE,
    /** Nothing tells which of several is current, or whose it is. */
    NOT_TOLD
  }

  static DatasetReport of(Row row) throws UnusableDatasetException {
    return new DatasetReport(
        row.text("report_id"),
        row.text("agency_id"),
        row.text("agency"),
        row.integer("year"),
        row.text("form"),
        version(row.text("version_status")),
        row.text("scope"));
  }

  private static Version version(String status) {
    return VersionStatus.find(status)
        .map(
            told ->
                switch (told) {
                  case CURRENT, ONLY -> Version.COUNTS;
                  case SUPERSEDED -> Version.SUPERSEDED;
                  case DUPLICATE -> Version.DUPLICATE;
                })
        .orElse(Version.NOT_TOLD);
  }
}
