package gongkai.output;

import gongkai.normalizer.Applicant;

/** Tells the figures that count a request once: those of all applicants together. */
public final class AllApplicants {
  /** How figures.csv calls them in the table that has a column an applicant. */
  public static final String TOTAL = Applicant.TOTAL.code();

  private AllApplicants() {}

  /** Whether a row of figures.csv is of all applicants together, or of a table without them. */
  public static boolean have(Row figure) {
    String applicant = figure.text("applicant");
    return applicant.isEmpty() || applicant.equals(TOTAL);
  }
}
