package gongkai.output.history;

import gongkai.normalizer.Applicant;
import gongkai.normalizer.FigureKey;
import gongkai.normalizer.Scope;
import gongkai.normalizer.Value;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Makes reports for tests out of words. */
final class Past {
  private Past() {}

  /**
   * A report such as {@code 1 organ revised signed=2023-01-05 published=2023-01-30
   * fetched=2023-02-01 url=a received=12 granted=-}: its number, scope, dates and figures, of which
   * {@code -} is a blank one; one of another scope has it behind, {@code received=12@region}.
   */
  static PastReport report(String agency, int year, String words) {
    List<String> given = List.of(words.trim().split(" +"));
    String number = given.get(0);
    Scope scope = Scope.valueOf(given.get(1).toUpperCase(Locale.ROOT));
    boolean revised = given.contains("revised");
    List<PastFigure> figures = new ArrayList<>();
    String signed = "";
    String published = "";
    String fetched = "";
    String url = "";
    for (String word : given.subList(2, given.size())) {
      String value = word.substring(word.indexOf('=') + 1);
      switch (word.substring(0, word.length() - value.length())) {
        case "" -> {} // revised
        case "signed=" -> signed = value;
        case "published=" -> published = value;
        case "fetched=" -> fetched = value;
        case "url=" -> url = value;
        default -> figures.add(figure(word.substring(0, word.indexOf('=')), value, scope));
      }
    }
    return new PastReport(
        "r%016d".formatted(Long.parseLong(number)),
        number + ".pdf",
        agency,
        agency,
        year,
        scope,
        new PastReport.Dates(
            revised,
            present(signed).map(LocalDate::parse),
            present(published).map(LocalDate::parse),
            present(fetched).map(day -> Instant.parse(day + "T00:00:00Z")),
            url),
        0,
        figures);
  }

  private static Optional<String> present(String text) {
    return Optional.of(text).filter(given -> !given.isEmpty());
  }

  private static PastFigure figure(String name, String value, Scope scope) {
    String number = value.replaceFirst("@.*", "");
    Scope own =
        value.contains("@")
            ? Scope.valueOf(value.replaceFirst(".*@", "").toUpperCase(Locale.ROOT))
            : scope;
    return number.equals("-")
        ? figure(name, Optional.empty(), own)
        : figure(name, Optional.of(new BigDecimal(number)), own);
  }

  /** A figure of the requests table's total, or of another table if the name has a point. */
  static PastFigure figure(String name, Optional<BigDecimal> number, Scope scope) {
    boolean plain = name.contains(".");
    return new PastFigure(
        new FigureKey(
            plain ? name : "requests." + name,
            plain ? Optional.empty() : Optional.of(Applicant.TOTAL)),
        "form_2021",
        scope,
        number.isPresent() ? Value.Status.REPORTED : Value.Status.BLANK,
        number,
        PastFigure.Trust.UNFLAGGED);
  }
}
