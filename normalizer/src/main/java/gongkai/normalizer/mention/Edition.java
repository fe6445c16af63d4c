package gongkai.normalizer.mention;

import gongkai.normalizer.Codebook;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Which of a rule's codes a report's form speaks of. Reports since 2019 have the requests table of
 * 国办公开办函〔2019〕60号 and 〔2021〕30号, those before a statistics sheet; the same words stand for other
 * indicators.
 *
 * @param codebook the indicators
 * @param form the report's form; empty if none was recognised
 * @param kind which tables its form has
 */
record Edition(Codebook codebook, Optional<String> form, Kind kind) {
  private static final Set<String> WITH_REQUESTS_TABLE = Set.of("form_2019", "form_2021");
  private static final int FIRST_YEAR_OF_REQUESTS_TABLE = 2019;
  private static final String SHEET_CODE = "sheet.";

  /** Which tables a form has. */
  enum Kind {
    REQUESTS_TABLE,
    SHEET,
    /** Neither the form nor the year is known. */
    UNKNOWN
  }

  static Edition of(Codebook codebook, Optional<String> form, Optional<Integer> year) {
    Optional<Boolean> requestsTable =
        form.map(WITH_REQUESTS_TABLE::contains)
            .or(() -> year.map(y -> y >= FIRST_YEAR_OF_REQUESTS_TABLE));
    Kind kind = requestsTable.map(it -> it ? Kind.REQUESTS_TABLE : Kind.SHEET).orElse(Kind.UNKNOWN);
    return new Edition(codebook, form, kind);
  }

  /** The code to use; empty if the codebook has none that means this in such a report. */
  Optional<String> choose(List<String> codes) {
    Optional<String> ofForm = codes.stream().filter(this::isInForm).findFirst();
    if (ofForm.isPresent() || kind == Kind.UNKNOWN) {
      return ofForm;
    }
    Optional<String> sheet = codes.stream().filter(code -> code.startsWith(SHEET_CODE)).findFirst();
    if (kind == Kind.SHEET) {
      return sheet;
    }
    return codes.stream().filter(code -> !code.startsWith(SHEET_CODE)).findFirst().or(() -> sheet);
  }

  private boolean isInForm(String code) {
    return form.isPresent()
        && codebook.find(code).filter(found -> found.forms().contains(form.get())).isPresent();
  }
}
