package gongkai.normalizer.crosswalk;

import java.util.List;

/**
 * A sum of indicators as some forms count them.
 *
 * @param forms the forms, at least one
 * @param terms the sum, at least one term
 */
public record Side(List<String> forms, List<Term> terms) {
  public Side {
    forms = List.copyOf(forms);
    terms = List.copyOf(terms);
  }

  /** The codes of its indicators, in order. */
  public List<String> indicators() {
    return terms.stream().map(Term::indicator).toList();
  }

  /** Whether it is one indicator and not a sum of several. */
  boolean isOne() {
    return terms.size() == 1;
  }

  /** Whether it counts an indicator in one of its forms. */
  public boolean has(String indicator) {
    return terms.stream().anyMatch(term -> term.indicator().equals(indicator));
  }
}
