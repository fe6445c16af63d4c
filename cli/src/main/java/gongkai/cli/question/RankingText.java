package gongkai.cli.question;

import gongkai.cli.text.Printable;
import gongkai.output.question.DatasetIndicator;
import gongkai.output.question.Observation;
import gongkai.output.question.Ranking;
import gongkai.output.question.Ranking.Contender;
import gongkai.output.question.Ranking.OfScope;
import gongkai.output.question.Ranking.Ranked;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A ranking as text: a table for each scope, with flagged figures apart.
 *
 * @param request what was asked for
 * @param ranking the answer
 * @param top the last rank shown
 */
public record RankingText(Ranking.Request request, Ranking ranking, int top) {
  /** Of ratios for people, and of those for programs. */
  private static final int DECIMALS = 4;

  private static final int ALL_DECIMALS = 10;
  private static final String INDENT = "  ";

  /** All lines; nothing in them steers a terminal. */
  public List<String> lines() {
    List<String> lines = new ArrayList<>(FigureText.lines(request.indicator()));
    request.per().ifPresent(per -> addPer(lines, per));
    lines.add("only reports in a form that has it: " + String.join(" ", askedIn()));
    for (OfScope scope : ranking.scopes()) {
      lines.add("");
      lines.add(
          "%d, scope %s, in %s: %d ranked%s"
              .formatted(
                  request.year(),
                  scope.scope(),
                  unit(),
                  scope.ranked().size(),
                  scope.flagged().isEmpty()
                      ? ""
                      : ", %d flagged".formatted(scope.flagged().size())));
      if (!scope.ranked().isEmpty()) {
        indent(lines, table(ranked(scope), List.of("rank")));
      }
      if (!scope.flagged().isEmpty()) {
        lines.add("not ranked: flagged");
        indent(lines, table(flagged(scope), List.of("flags")));
      }
    }
    lines.add("");
    lines.addAll(closing());
    return lines.stream().map(Printable::of).toList();
  }

  /** The forms that ask for all that is needed. */
  private List<String> askedIn() {
    return request.indicator().forms().stream()
        .filter(form -> request.per().map(per -> per.forms().contains(form)).orElse(true))
        .toList();
  }

  private static void addPer(List<String> lines, DatasetIndicator per) {
    List<String> said = FigureText.lines(per);
    lines.add("per " + said.get(0));
    lines.addAll(said.subList(1, said.size()));
  }

  private static void indent(List<String> lines, List<String> more) {
    more.forEach(line -> lines.add(INDENT + line));
  }

  /** A row's own first field, then what every row has. */
  private record Line(String first, Contender contender) {}

  private List<Line> ranked(OfScope scope) {
    return shown(scope)
        .map(ranked -> new Line(Integer.toString(ranked.rank()), ranked.contender()))
        .toList();
  }

  private Stream<Ranked> shown(OfScope scope) {
    return scope.ranked().stream().filter(ranked -> ranked.rank() <= top);
  }

  private static List<Line> flagged(OfScope scope) {
    return scope.flagged().stream()
        .map(contender -> new Line(doubts(contender), contender))
        .toList();
  }

  private List<String> table(List<Line> lines, List<String> first) {
    List<String> header = new ArrayList<>(first);
    header.addAll(numberNames());
    header.addAll(List.of("agency", "report_id"));
    List<List<String>> rows = new ArrayList<>();
    for (Line line : lines) {
      List<String> row = new ArrayList<>(List.of(line.first()));
      row.addAll(numbers(line.contender(), DECIMALS));
      row.addAll(List.of(line.contender().report().agency(), line.contender().report().id()));
      rows.add(row);
    }
    Set<Integer> right = request.per().isPresent() ? Set.of(1, 2, 3) : Set.of(1);
    return new AnswerTable(header, rows, right).lines();
  }

  private List<String> numberNames() {
    return request.per().isPresent() ? List.of("ratio", "value", "divisor") : List.of("value");
  }

  private static List<String> numbers(Contender contender, int decimals) {
    String value = contender.figure().value().map(FigureText::number).orElse("");
    Optional<BigDecimal> divisor = contender.divisor().flatMap(Observation::value);
    return divisor
        .map(by -> List.of(ratio(contender.score(), decimals), value, FigureText.number(by)))
        .orElse(List.of(value));
  }

  private static String ratio(BigDecimal score, int decimals) {
    return score.setScale(decimals, RoundingMode.HALF_UP).toPlainString();
  }

  private static String doubts(Contender contender) {
    return Stream.concat(Stream.of(contender.figure()), contender.divisor().stream())
        .filter(Observation::isFlagged)
        .map(one -> one.indicator() + " " + one.doubts())
        .collect(Collectors.joining(", "));
  }

  private String unit() {
    return request
        .per()
        .map(per -> request.indicator().unit() + " per " + per.unit())
        .orElse(request.indicator().unit());
  }

  /** How many reports no table shows, and why. */
  public List<String> closing() {
    List<String> lines = new ArrayList<>();
    int hidden =
        ranking.scopes().stream()
            .mapToInt(scope -> scope.ranked().size() - (int) shown(scope).count())
            .sum();
    if (hidden > 0) {
      lines.add("not shown: %d with a rank after %d".formatted(hidden, top));
    }
    int leftOut = ranking.leftOut().values().stream().mapToInt(Integer::intValue).sum();
    int all = leftOut + contenders();
    if (all == 0) {
      lines.add("no report on %d".formatted(request.year()));
    } else {
      lines.add("left out: %d of %d reports on %d".formatted(leftOut, all, request.year()));
      ranking.leftOut().forEach((reason, count) -> lines.add(INDENT + count + " " + why(reason)));
    }
    return lines;
  }

  private int contenders() {
    return ranking.scopes().stream()
        .mapToInt(scope -> scope.ranked().size() + scope.flagged().size())
        .sum();
  }

  private String why(Ranking.Reason reason) {
    return switch (reason) {
      case SUPERSEDED -> "superseded by another report";
      case DUPLICATE -> "duplicates";
      case VERSION_NOT_TOLD -> "of several reports of an agency, none told current";
      case NO_AGENCY -> "without an agency";
      case OTHER_LEVEL -> "of an agency of another level, or of none that is known";
      case OTHER_FORM -> "in a form without the row (" + forms() + ")";
      case NO_ROW -> "without the row, which the form has";
      case OTHER_SCOPE -> "under another scope";
      case UNKNOWN_SCOPE -> "that do not say for whom they count";
      case BLANK -> "with a blank cell";
      case DASH -> "with a dash";
      case NONE_WORD -> "with 无 or its like";
      case UNIT_UNKNOWN -> "with an amount of no known unit";
      case UNREADABLE -> "with something that is no one number";
      case NO_DIVISOR -> "without a number to divide by under the same scope";
      case DIVISOR_NOT_POSITIVE -> "with a divisor that is not above 0";
      case SEVERAL_FIGURES -> "of an agency with several figures under one scope";
      case OTHER_REPORT -> "of an agency of which another report speaks for the scope";
    };
  }

  private String forms() {
    return ranking.formsWithoutRow().entrySet().stream()
        .map(entry -> entry.getKey() + " " + entry.getValue())
        .collect(Collectors.joining(", "));
  }

  /** A row an agency; flagged ones, which have no rank, below those of their scope. */
  public AnswerTable table() {
    List<String> header = new ArrayList<>(List.of("scope", "rank", "agency_id", "agency"));
    header.addAll(numberNames());
    header.addAll(List.of("flags", "report_id"));
    List<List<String>> rows = new ArrayList<>();
    for (OfScope scope : ranking.scopes()) {
      shown(scope)
          .forEach(
              ranked -> rows.add(row(scope, Integer.toString(ranked.rank()), ranked.contender())));
      scope.flagged().forEach(contender -> rows.add(row(scope, "", contender)));
    }
    return new AnswerTable(header, rows, Set.of());
  }

  private static List<String> row(OfScope scope, String rank, Contender contender) {
    List<String> row =
        new ArrayList<>(
            List.of(
                scope.scope(), rank, contender.report().agencyId(), contender.report().agency()));
    row.addAll(numbers(contender, ALL_DECIMALS));
    row.addAll(List.of(doubts(contender), contender.report().id()));
    return row;
  }
}
