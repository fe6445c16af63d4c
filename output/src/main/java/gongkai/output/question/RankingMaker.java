package gongkai.output.question;

import gongkai.output.Utf8Order;
import gongkai.output.question.Ranking.Contender;
import gongkai.output.question.Ranking.OfScope;
import gongkai.output.question.Ranking.Ranked;
import gongkai.output.question.Ranking.Reason;
import java.math.BigDecimal;
import java.math.MathContext;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** Ranks those reports of a year that can be, and counts the others. */
final class RankingMaker {
  private static final Comparator<Contender> BY_AGENCY =
      Comparator.comparing(contender -> contender.report().agencyId(), Utf8Order.ASCENDING);

  private final Ranking.Request request;
  private final AgencyList agencies;
  private final RankedFigures figures;

  private final List<Contender> contenders = new ArrayList<>();
  private final Map<Reason, Integer> leftOut = new EnumMap<>(Reason.class);
  private final SortedMap<String, Integer> formsWithoutRow = new TreeMap<>();

  RankingMaker(Ranking.Request request, AgencyList agencies, RankedFigures figures) {
    this.request = request;
    this.agencies = agencies;
    this.figures = figures;
  }

  /** Takes a report of the year with all that it says of the indicator and its divisor. */
  private void add(DatasetReport report, List<Observation> said) {
    Optional<Reason> reason = ofReport(report);
    if (reason.isEmpty()) {
      reason = ofFigure(report, said);
    }
    if (reason.isPresent()) {
      leaveOut(reason.get());
    } else {
      contend(report, of(request.indicator(), said).get(0), said);
    }
  }

  private void leaveOut(Reason reason) {
    leftOut.merge(reason, 1, Integer::sum);
  }

  /** Why a report counts for nothing, whatever it says. */
  private Optional<Reason> ofReport(DatasetReport report) {
    if (report.agencyId().isEmpty()) {
      return Optional.of(Reason.NO_AGENCY);
    }
    boolean isOfLevel =
        request.levels().isEmpty()
            || agencies
                .find(report.agencyId())
                .filter(agency -> request.levels().contains(agency.level()))
                .isPresent();
    return switch (report.version()) {
      case COUNTS -> isOfLevel ? Optional.empty() : Optional.of(Reason.OTHER_LEVEL);
      case SUPERSEDED -> Optional.of(Reason.SUPERSEDED);
      case DUPLICATE -> Optional.of(Reason.DUPLICATE);
      case NOT_TOLD -> Optional.of(Reason.VERSION_NOT_TOLD);
    };
  }

  private static List<Observation> of(DatasetIndicator indicator, List<Observation> said) {
    return said.stream().filter(one -> one.indicator().equals(indicator.code())).toList();
  }

  private Optional<Reason> ofFigure(DatasetReport report, List<Observation> said) {
    List<Observation> own = of(request.indicator(), said);
    if (own.isEmpty()) {
      return Optional.of(withoutRow(report));
    }
    Observation figure = own.get(0);
    if (own.stream().anyMatch(Observation::hasUnknownScope)) {
      return Optional.of(Reason.UNKNOWN_SCOPE);
    }
    Optional<Reason> silent = silent(report, own);
    if (silent.isPresent()) {
      return silent;
    }
    if (!request.scopes().isEmpty() && !request.scopes().contains(figure.scope())) {
      return Optional.of(Reason.OTHER_SCOPE);
    }
    if (figure.value().isEmpty()) {
      return Optional.of(Reason.valueOf(figure.status().toUpperCase(Locale.ROOT)));
    }
    return request.per().flatMap(per -> ofDivisor(report, figure, of(per, said)));
  }

  /** Why a report does not speak for its agency and the scope of what it says; empty if it does. */
  private Optional<Reason> silent(DatasetReport report, List<Observation> said) {
    for (Observation one : said) {
      List<DatasetReport> speaking =
          figures.speakers().of(report.agencyId(), request.year(), one.scope());
      if (said.size() > 1 || speaking.size() > 1) {
        return Optional.of(Reason.SEVERAL_FIGURES);
      }
      if (!speaking.contains(report)) {
        return Optional.of(Reason.OTHER_REPORT);
      }
    }
    return Optional.empty();
  }

  private Reason withoutRow(DatasetReport report) {
    if (report.form().isEmpty() || request.indicator().forms().contains(report.form())) {
      return Reason.NO_ROW;
    }
    formsWithoutRow.merge(report.form(), 1, Integer::sum);
    return Reason.OTHER_FORM;
  }

  private Optional<Reason> ofDivisor(
      DatasetReport report, Observation figure, List<Observation> divisors) {
    Optional<Reason> silent = silent(report, divisors);
    if (silent.isPresent()) {
      return silent;
    }
    Optional<BigDecimal> divisor =
        divisors.stream()
            .filter(one -> one.scope().equals(figure.scope()))
            .flatMap(one -> one.value().stream())
            .findFirst();
    if (divisor.isEmpty()) {
      return Optional.of(Reason.NO_DIVISOR);
    }
    return divisor.get().signum() > 0 ? Optional.empty() : Optional.of(Reason.DIVISOR_NOT_POSITIVE);
  }

  private void contend(DatasetReport report, Observation figure, List<Observation> said) {
    Optional<Observation> divisor = request.per().map(per -> of(per, said).get(0));
    BigDecimal value = figure.value().orElseThrow();
    BigDecimal score =
        divisor
            .flatMap(Observation::value)
            .map(by -> value.divide(by, MathContext.DECIMAL128))
            .orElse(value);
    contenders.add(new Contender(report, figure, divisor, score));
  }

  Ranking ranking() {
    figures.byReport().forEach(this::add);
    List<OfScope> scopes = new ArrayList<>();
    contenders.stream()
        .collect(
            Collectors.groupingBy(
                contender -> contender.figure().scope(), TreeMap::new, Collectors.toList()))
        .forEach((scope, all) -> scopes.add(ofScope(scope, all)));
    return new Ranking(scopes, new TreeMap<>(leftOut), formsWithoutRow);
  }

  private static OfScope ofScope(String scope, List<Contender> all) {
    List<Contender> ordered =
        all.stream()
            .filter(contender -> !contender.isFlagged())
            .sorted(Comparator.comparing(Contender::score).reversed().thenComparing(BY_AGENCY))
            .toList();
    List<Ranked> ranked = new ArrayList<>();
    for (int i = 0; i < ordered.size(); i++) {
      Contender contender = ordered.get(i);
      boolean ties = i > 0 && ordered.get(i - 1).score().compareTo(contender.score()) == 0;
      ranked.add(new Ranked(ties ? ranked.get(i - 1).rank() : i + 1, contender));
    }
    List<Contender> flagged = all.stream().filter(Contender::isFlagged).sorted(BY_AGENCY).toList();
    return new OfScope(scope, ranked, flagged);
  }
}
