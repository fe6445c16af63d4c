package gongkai.normalizer;

import java.util.Locale;

/** Who asked for information: the columns of the requests table, in the form's order. */
public enum Applicant {
  NATURAL_PERSON,
  COMMERCIAL_ENTERPRISE,
  RESEARCH_INSTITUTION,
  PUBLIC_WELFARE_ORGANIZATION,
  LEGAL_SERVICE_ORGANIZATION,
  OTHER_ORGANIZATION,
  TOTAL;

  /** As written in the dataset. */
  public String code() {
    return name().toLowerCase(Locale.ROOT);
  }
}
