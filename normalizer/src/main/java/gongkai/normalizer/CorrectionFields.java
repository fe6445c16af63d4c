package gongkai.normalizer;

import gongkai.normalizer.Correction.Grounds;
import gongkai.normalizer.Correction.Target;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Reads the fields of a row of corrections. */
final class CorrectionFields {
  private static final Pattern REPORT = Pattern.compile("r[0-9a-f]{16}(?:_[1-9][0-9]*)?");
  private static final Pattern KEY = Pattern.compile("k[0-9a-f]{16}");
  private static final Pattern NUMBER = Pattern.compile("-?[0-9]{1,18}(?:\\.[0-9]{1,9})?");

  private final Codebook codebook;
  private final FigurePlaces places;

  CorrectionFields(Codebook codebook, FigurePlaces places) {
    this.codebook = codebook;
    this.places = places;
  }

  /**
   * Makes a correction of a row.
   *
   * @param line where it stands, from 1
   * @param row its fields by column
   * @throws IllegalArgumentException if a field is not as it must be: found and expected
   */
  Correction correction(long line, Map<String, String> row) {
    String report = row.getOrDefault("report_id", "");
    require(REPORT, "report_id", report, "r and 16 digits, as in reports.csv");
    Optional<String> key = Optional.ofNullable(row.get("report_key")).filter(k -> !k.isEmpty());
    key.ifPresent(k -> require(KEY, "report_key", k, "k and 16 digits, as in reports.csv"));
    FigureKey figure = figure(row.getOrDefault("indicator", ""), row.getOrDefault("applicant", ""));
    return new Correction(
        line,
        new Target(report, key, figure),
        value(row.getOrDefault("value", ""), figure),
        Optional.ofNullable(row.get("raw")),
        new Grounds(words("reason", row), words("who", row), date(row.getOrDefault("date", ""))));
  }

  private FigureKey figure(String indicator, String applicant) {
    List<Optional<Applicant>> known = places.applicants(indicator);
    if (codebook.find(indicator).isEmpty() || known.isEmpty()) {
      throw found("indicator", indicator, "a code that gongkai codebook lists and a form has");
    }
    Optional<Applicant> who = Applicant.find(applicant);
    boolean understood = who.isPresent() || applicant.isEmpty();
    if (!understood || !known.contains(who)) {
      String codes =
          known.stream()
              .map(one -> one.map(Applicant::code).orElse("an empty field"))
              .collect(Collectors.joining(", "));
      throw found("applicant", applicant, "what %s has: %s".formatted(indicator, codes));
    }
    return new FigureKey(indicator, who);
  }

  private Optional<BigDecimal> value(String text, FigureKey figure) {
    if (text.isEmpty()) {
      return Optional.empty();
    }
    require(NUMBER, "value", text, "a plain number such as 859 or 1234.5, or an empty field");
    BigDecimal number = new BigDecimal(text);
    if (number.signum() < 0 && !places.maySign(figure)) {
      throw found("value", text, "a number that is not negative");
    }
    BigDecimal stripped = number.stripTrailingZeros();
    return Optional.of(stripped.scale() < 0 ? stripped.setScale(0) : stripped);
  }

  private static String words(String column, Map<String, String> row) {
    String text = row.getOrDefault(column, "");
    if (text.isEmpty()) {
      throw found(column, text, "some words");
    }
    return text;
  }

  private static LocalDate date(String text) {
    try {
      return LocalDate.parse(text);
    } catch (DateTimeParseException e) {
      throw found("date", text, "a day such as 2024-03-31");
    }
  }

  private static void require(Pattern pattern, String column, String text, String expected) {
    if (!pattern.matcher(text).matches()) {
      throw found(column, text, expected);
    }
  }

  private static IllegalArgumentException found(String column, String text, String expected) {
    return new IllegalArgumentException(
        "found '%s' under %s; expected %s".formatted(OneLine.of(text), column, expected));
  }
}
