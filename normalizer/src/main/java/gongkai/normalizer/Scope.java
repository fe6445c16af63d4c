package gongkai.normalizer;

import java.util.Locale;

/** For whom a table counts. Figures are never compared across scopes. */
public enum Scope {
  /** The organ alone. */
  ORGAN,
  /** A people's government with its office. */
  GOVERNMENT,
  /** All organs of the region. */
  REGION,
  /** The organ and its subordinates. */
  SYSTEM,
  /** The report does not say. */
  UNKNOWN;

  private final String code = name().toLowerCase(Locale.ROOT);

  /** As written in the dataset. */
  public String code() {
    return code;
  }
}
