package gongkai.normalizer.masthead;

import gongkai.normalizer.Masthead.Claim;
import gongkai.normalizer.Masthead.Evidence;
import gongkai.normalizer.Masthead.Period;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.time.temporal.TemporalAdjusters;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Finds the days that a report's figures cover: 自2021年1月1日起至2021年12月31日止. */
final class PeriodFinder {
  private static final int DAYS_OF_MOST_OF_A_YEAR = 300;
  private static final int CONTEXT = 40;
  private static final RuleFile FILE = RuleFile.load("evidence.yaml");
  private static final List<Pattern> PERIODS = FILE.patterns("periods");
  private static final List<Pattern> MONTHS = FILE.patterns("periods_of_months");
  private static final Pattern WORDS = FILE.pattern("period_words");

  private PeriodFinder() {}

  /**
   * The period. A range of days in a sentence about periods is trusted first, then one that fills
   * most of a year; a broken one, or one that the calendar does not have, is none.
   */
  static Optional<Claim<Period>> find(List<Line> lines) {
    return find(lines, PERIODS, PeriodFinder::ofDays)
        .or(() -> find(lines, MONTHS, PeriodFinder::ofMonths));
  }

  private static Optional<Claim<Period>> find(
      List<Line> lines, List<Pattern> patterns, Function<Matcher, Optional<Period>> reading) {
    Optional<Claim<Period>> other = Optional.empty();
    for (Line line : lines) {
      for (Pattern pattern : patterns) {
        Matcher matcher = pattern.matcher(line.folded());
        while (line.isProse() && matcher.find()) {
          Optional<Claim<Period>> claim =
              reading.apply(matcher).map(period -> claim(period, line, matcher));
          if (days(claim) > 0 && WORDS.matcher(before(line, matcher)).find()) {
            return claim;
          }
          if (other.isEmpty() && days(claim) >= DAYS_OF_MOST_OF_A_YEAR) {
            other = claim;
          }
        }
      }
    }
    return other;
  }

  /** The words before the range, back to the sentence's start. */
  private static String before(Line line, Matcher matcher) {
    String text = line.folded().substring(Math.max(0, matcher.start() - CONTEXT), matcher.start());
    return text.substring(text.lastIndexOf('。') + 1);
  }

  private static long days(Optional<Claim<Period>> claim) {
    return claim
        .map(found -> ChronoUnit.DAYS.between(found.value().start(), found.value().end()))
        .orElse(0L);
  }

  private static Optional<Period> ofDays(Matcher matcher) {
    String endYear = matcher.group(4) == null ? matcher.group(1) : matcher.group(4);
    return period(
        Dates.date(matcher.group(1), matcher.group(2), matcher.group(3)),
        Dates.date(endYear, matcher.group(5), matcher.group(6)));
  }

  private static Optional<Period> ofMonths(Matcher matcher) {
    String endYear = matcher.group(3) == null ? matcher.group(1) : matcher.group(3);
    return period(
        Dates.date(matcher.group(1), matcher.group(2), "1"),
        Dates.date(endYear, matcher.group(4), "1")
            .map(first -> first.with(TemporalAdjusters.lastDayOfMonth())));
  }

  private static Optional<Period> period(Optional<LocalDate> start, Optional<LocalDate> end) {
    return start.isEmpty() || end.isEmpty() || end.get().isBefore(start.get())
        ? Optional.empty()
        : Optional.of(new Period(start.get(), end.get()));
  }

  private static Claim<Period> claim(Period period, Line line, Matcher matcher) {
    String words = line.text().printed().substring(matcher.start(), matcher.end());
    return new Claim<>(period, Evidence.PERIOD, words);
  }
}
