package gongkai.normalizer.crosswalk;

import gongkai.normalizer.Indicator;
import java.util.List;

/**
 * An indicator in a sum.
 *
 * @param indicator its code
 * @param sign whether it is added or taken away
 */
public record Term(String indicator, Sign sign) {
  private static final String MINUS = "-";

  /** Whether an indicator is added or taken away. */
  public enum Sign {
    PLUS,
    MINUS
  }

  /** A code, taken away if a minus stands before it. */
  static Term of(String text) {
    return text.startsWith(MINUS)
        ? new Term(text.substring(MINUS.length()), Sign.MINUS)
        : new Term(text, Sign.PLUS);
  }

  static Term of(Indicator indicator) {
    return new Term(indicator.code(), Sign.PLUS);
  }

  /** A sum in one line: {@code a + b - c}. */
  public static String sum(List<Term> terms) {
    StringBuilder sum = new StringBuilder();
    for (Term term : terms) {
      if (term.sign() == Sign.MINUS) {
        sum.append(sum.isEmpty() ? MINUS : " - ");
      } else if (!sum.isEmpty()) {
        sum.append(" + ");
      }
      sum.append(term.indicator());
    }
    return sum.toString();
  }
}
