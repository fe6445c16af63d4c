package gongkai.normalizer;

import java.util.List;

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
}
