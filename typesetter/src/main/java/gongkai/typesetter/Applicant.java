package gongkai.typesetter;

import java.util.Locale;

/** Who asked: the columns of the requests table, from left to right. */
public enum Applicant {
  NATURAL_PERSON,
  COMMERCIAL_ENTERPRISE,
  RESEARCH_INSTITUTION,
  PUBLIC_WELFARE_ORGANIZATION,
  LEGAL_SERVICE_ORGANIZATION,
  OTHER_ORGANIZATION,
  TOTAL;

  /** The code in the dataset, such as {@code natural_person}. */
  public String code() {
    return name().toLowerCase(Locale.ROOT);
  }
}
