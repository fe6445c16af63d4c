package gongkai.normalizer.check;

import java.util.List;
import java.util.function.Predicate;

/**
 * An equation between sums of figures.
 *
 * @param id as in flags and checks.csv
 * @param forms the forms it holds for; empty for all that have its indicators
 * @param zh what it says, in Chinese
 * @param en what it says, in English
 * @param source the document it comes from
 * @param each what it is evaluated for
 * @param left the terms of the left side
 * @param right the terms of the right side
 */
record Identity(
    String id,
    List<String> forms,
    String zh,
    String en,
    String source,
    Each each,
    List<Operand> left,
    List<Operand> right) {

  /** What an identity is evaluated for. */
  enum Each {
    /** Once a report. */
    REPORT,
    /** Each column of the requests table. */
    APPLICANT,
    /** Each row of the requests table: the kinds of applicants against their total. */
    ROW,
    /** The one cell of the requests table that explains why sums of rows and columns fail. */
    CELL
  }

  /**
   * One indicator, or a choice between lists of them that stand for the same.
   *
   * @param variants the first of which the report has any row counts; at least one
   */
  record Operand(List<List<String>> variants) {
    Operand {
      variants = variants.stream().map(List::copyOf).toList();
    }

    /** The first variant of which the report has any row, else the first. */
    List<String> chosen(Predicate<String> reported) {
      return variants.stream()
          .filter(codes -> codes.stream().anyMatch(reported))
          .findFirst()
          .orElse(variants.get(0));
    }
  }

  Identity {
    forms = List.copyOf(forms);
    left = List.copyOf(left);
    right = List.copyOf(right);
  }
}
