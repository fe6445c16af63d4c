package gongkai.output.history;

/** What a report is among those of one agency, year and scope. */
public enum VersionStatus {
  /** It counts, the others do not. */
  CURRENT,
  /** Another says, or has the later date that says, that it stands in for this one. */
  SUPERSEDED,
  /** Another has the same figures. */
  DUPLICATE,
  /** There is no other. */
  ONLY
}
