package gongkai.normalizer;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** Who asked for information: the columns of the requests table, in the form's order. */
public enum Applicant {
  NATURAL_PERSON,
  COMMERCIAL_ENTERPRISE,
  RESEARCH_INSTITUTION,
  PUBLIC_WELFARE_ORGANIZATION,
  LEGAL_SERVICE_ORGANIZATION,
  OTHER_ORGANIZATION,
  TOTAL;

  private final String code = name().toLowerCase(Locale.ROOT);

  /** As written in the dataset. */
  public String code() {
    return code;
  }

  /** The one of a code, as written in the dataset; empty if there is none of it. */
  public static Optional<Applicant> find(String code) {
    return Arrays.stream(values()).filter(one -> one.code().equals(code)).findFirst();
  }
}
