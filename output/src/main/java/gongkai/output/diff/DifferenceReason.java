package gongkai.output.diff;

import java.util.Locale;

/** Why two datasets differ. */
public enum DifferenceReason {
  /** The older corpus has no such file. */
  NEW_FILE,
  /** The newer corpus has no such file. */
  FILE_GONE,
  /** A file of the same path or URL has other bytes. */
  FILE_CHANGED,
  /** The same bytes lie elsewhere. */
  FILE_MOVED,
  /** Another file says the same: the reports have one report_key. */
  SAME_CONTENT,
  /** A person's correction is applied in one of the datasets only, or says something else. */
  CORRECTION,
  /** One of the datasets only was made with the form. */
  FORMS,
  /** The same bytes were read by another version of the program. */
  PROGRAM_VERSION,
  /** The same bytes, the same version: a manifest, agencies or limits are others. */
  OTHER_OPTIONS,
  /** Another report of the agency, year and scope became, or ceased to be, the current one. */
  OTHER_VERSION;

  /** As written in the CSV file. */
  public String code() {
    return name().toLowerCase(Locale.ROOT);
  }
}
