package gongkai.normalizer.crosswalk;

import java.util.List;

/**
 * A quantity that may be compared over all forms that have it.
 *
 * @param id its code; that of its indicator where it is one indicator under one code
 * @param variable a short name, safe in SQL, R and Stata; no other concept has it
 * @param zh a title in Chinese
 * @param en a title in English
 * @param unit the unit of all its indicators
 * @param relation how what the forms have relates
 * @param why why it is comparable, or why no other form has it
 * @param is what it is in each form; of two with the same form the first counts of which a report
 *     has any row
 */
public record Concept(
    String id,
    String variable,
    String zh,
    String en,
    String unit,
    Relation relation,
    Reason why,
    List<Side> is) {

  /** How what the forms have relates. */
  public enum Relation {
    /** Each form has one indicator that is the same. */
    SAME,
    /** In some form it is a sum of several indicators. */
    SUM,
    /** One form has it. */
    ALONE
  }

  public Concept {
    is = List.copyOf(is);
  }

  /** The forms that have it, in the order in which they are named. */
  public List<String> forms() {
    return is.stream().flatMap(side -> side.forms().stream()).distinct().toList();
  }

  /** What it is in a form, the first choice first; empty if the form does not have it. */
  public List<Side> in(String form) {
    return is.stream().filter(side -> side.forms().contains(form)).toList();
  }

  /** Whether it counts an indicator in some form. */
  public boolean has(String indicator) {
    return is.stream().anyMatch(side -> side.has(indicator));
  }

  /** Whether it is this indicator by itself in some form. */
  boolean isAlone(String indicator) {
    return is.stream().anyMatch(side -> side.isOne() && side.has(indicator));
  }
}
