package gongkai.output.history;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** What a report is among those of one agency, year and scope. */
public enum VersionStatus {
  /** It counts, the others do not. */
  CURRENT,
  /** Another says, or has the later date that says, that it stands in for this one. */
  SUPERSEDED,
  /** Another has the same figures. */
  DUPLICATE,
  /** There is no other. */
  ONLY;

  /** The status of a field of reports.csv; empty if the field is, or says no status. */
  public static Optional<VersionStatus> find(String code) {
    return Arrays.stream(values())
        .filter(status -> status.name().toLowerCase(Locale.ROOT).equals(code))
        .findFirst();
  }

  /** Whether a report counts: its figures are those of its agency, year and scope. */
  public boolean counts() {
    return this == CURRENT || this == ONLY;
  }
}
