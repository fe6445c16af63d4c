package gongkai.output;

/** What a report is among those of one agency, year and scope. */
enum VersionStatus {
  CURRENT,
  SUPERSEDED,
  DUPLICATE,
  /** There is no other. */
  ONLY
}
