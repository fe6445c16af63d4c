package gongkai.cli.inspect;

import gongkai.normalizer.Applicant;
import gongkai.normalizer.Check;
import gongkai.normalizer.Codebook;
import gongkai.normalizer.Indicator;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** A failed check with its arithmetic written out. */
final class CheckText {
  private final Check check;
  private final Codebook codebook;
  private final List<Check.Term> parts;
  private final List<Check.Term> whole;

  /** The side of more terms is the sum, the other what was published for it. */
  CheckText(Check check, Codebook codebook) {
    this.check = check;
    this.codebook = codebook;
    boolean leftIsSum = check.left().size() >= check.right().size();
    this.parts = leftIsSum ? check.left() : check.right();
    this.whole = leftIsSum ? check.right() : check.left();
  }

  /** The numbers on the first line, under it what each of them is. */
  List<String> lines() {
    return List.of(
        name() + ": " + arithmetic(), "    " + labelled(parts) + " | " + labelled(whole));
  }

  private String name() {
    String target =
        Stream.of(check.indicator(), check.applicant().map(Applicant::code))
            .flatMap(Optional::stream)
            .map(part -> " " + part)
            .collect(Collectors.joining());
    String blame =
        check
            .blame()
            .map(whose -> whose == Check.Blame.SOURCE ? "published so" : "reading in doubt")
            .orElse("");
    return check.identity() + target + (blame.isEmpty() ? "" : " (" + blame + ")");
  }

  private String arithmetic() {
    return sum(parts)
        + ", published "
        + sum(whole)
        + difference().map(by -> ": differs by " + by.toPlainString()).orElse("");
  }

  /** {@code 10 + 1 = 11}, or the number alone where there is one term. */
  private static String sum(List<Check.Term> terms) {
    String written = terms.stream().map(CheckText::number).collect(Collectors.joining(" + "));
    return terms.size() == 1
        ? written
        : written + total(terms).map(total -> " = " + total.toPlainString()).orElse("");
  }

  private static String number(Check.Term term) {
    return term.number().map(BigDecimal::toPlainString).orElse("?");
  }

  private Optional<BigDecimal> difference() {
    return total(parts).flatMap(sum -> total(whole).map(other -> sum.subtract(other).abs()));
  }

  private static Optional<BigDecimal> total(List<Check.Term> terms) {
    return terms.stream().anyMatch(term -> term.number().isEmpty())
        ? Optional.empty()
        : Optional.of(
            terms.stream()
                .flatMap(term -> term.number().stream())
                .reduce(BigDecimal.ZERO, BigDecimal::add));
  }

  private String labelled(List<Check.Term> terms) {
    return terms.stream()
        .map(term -> label(term) + " " + number(term))
        .collect(Collectors.joining(" + "));
  }

  /** What tells the terms of this check apart: their applicants along a row, else their rows. */
  private String label(Check.Term term) {
    if (check.indicator().isPresent() && term.applicant().isPresent()) {
      return term.applicant().map(Applicant::code).orElse("");
    }
    return codebook.find(term.indicator()).map(Indicator::labelZh).orElse(term.indicator());
  }
}
