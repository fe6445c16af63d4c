package gongkai.normalizer;

import java.util.List;
import java.util.stream.Stream;

/**
 * A canonical quantity of the forms: a row of the codebook.
 *
 * @param code such as {@code requests.result.denied.state_secret}
 * @param variable a short name, safe in SQL, R and Stata
 * @param forms the forms that have it
 * @param table which table of the form: disclosure, requests, reconsideration_and_litigation,
 *     statistics, prose
 * @param number its number in the form, as printed
 * @param labelZh the form's own label
 * @param labelEn the same in English
 * @param unit such as {@code requests} or {@code CNY}
 * @param note what to beware of; empty if nothing
 */
public record Indicator(
    String code,
    String variable,
    List<String> forms,
    String table,
    String number,
    String labelZh,
    String labelEn,
    String unit,
    String note) {
  public Indicator {
    forms = List.copyOf(forms);
  }

  /** The same indicator as one of a form that may have it, too. */
  Indicator alsoOf(String form) {
    if (forms.contains(form)) {
      return this;
    }
    List<String> more = Stream.concat(forms.stream(), Stream.of(form)).toList();
    return new Indicator(code, variable, more, table, number, labelZh, labelEn, unit, note);
  }
}
