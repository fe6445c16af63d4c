package gongkai.normalizer.check;

import gongkai.normalizer.Applicant;
import gongkai.normalizer.Check;
import gongkai.normalizer.Check.Blame;
import gongkai.normalizer.Check.Result;
import gongkai.normalizer.Check.Term;
import gongkai.normalizer.Figure;
import gongkai.normalizer.FigureKey;
import gongkai.normalizer.Flag;
import gongkai.normalizer.check.Identity.Operand;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** Evaluates identities over the figures of one report. Safe for use by many threads. */
public final class Checker {
  /** The kinds of applicants, without their total. */
  private static final List<Applicant> KINDS =
      Arrays.stream(Applicant.values()).filter(kind -> kind != Applicant.TOTAL).toList();

  private final Identities identities;

  public Checker(Identities identities) {
    this.identities = identities;
  }

  /**
   * What came out.
   *
   * @param checks every identity of which the report has any operand
   * @param flags by figure, what failed identities say of it
   */
  public record Checked(List<Check> checks, Map<FigureKey, Set<Flag>> flags) {}

  /** Evaluates all identities over figures of which nothing is known beside their flags. */
  public Checked check(List<Figure> figures) {
    return check(figures, figure -> false);
  }

  /**
   * Evaluates all identities.
   *
   * @param doubted figures whose reading is in doubt for more than their flags say
   */
  public Checked check(List<Figure> figures, Predicate<Figure> doubted) {
    Predicate<Figure> inDoubt =
        doubted.or(figure -> figure.flags().stream().anyMatch(Flag::concernsReading));
    List<Check> checks = new ArrayList<>();
    Map<FigureKey, Set<Flag>> flags = new LinkedHashMap<>();
    // Many identities are of the same forms.
    Map<Set<String>, Known> byForms = new HashMap<>();
    for (Identity identity : identities.all()) {
      Known known =
          byForms.computeIfAbsent(
              Set.copyOf(identity.forms()), forms -> known(figures, forms, inDoubt));
      for (Check check : evaluate(identity, known, checks)) {
        checks.add(check);
        flag(check, flags);
      }
    }
    return new Checked(checks, flags);
  }

  private static Known known(List<Figure> figures, Set<String> forms, Predicate<Figure> inDoubt) {
    Map<FigureKey, Figure> known = new LinkedHashMap<>();
    figures.stream()
        .filter(figure -> forms.isEmpty() || forms.contains(figure.form()))
        .forEach(figure -> known.put(FigureKey.of(figure), figure));
    Set<String> indicators = new HashSet<>();
    known.keySet().forEach(key -> indicators.add(key.indicator()));
    return new Known(known, indicators, inDoubt);
  }

  /** The figures that an identity is evaluated over, and which of them may be misread. */
  private record Known(
      Map<FigureKey, Figure> figures, Set<String> indicators, Predicate<Figure> inDoubt) {
    /** Whether some figure, of whomever, may be an operand. */
    boolean hasAny(Identity identity) {
      return hasAny(identity.left()) || hasAny(identity.right());
    }

    private boolean hasAny(List<Operand> operands) {
      for (Operand operand : operands) {
        for (List<String> codes : operand.variants()) {
          if (!Collections.disjoint(indicators, codes)) {
            return true;
          }
        }
      }
      return false;
    }

    boolean has(FigureKey key) {
      return figures.containsKey(key);
    }

    boolean hasAnyOf(List<FigureKey> keys) {
      for (FigureKey key : keys) {
        if (figures.containsKey(key)) {
          return true;
        }
      }
      return false;
    }

    Optional<BigDecimal> number(FigureKey key) {
      Figure figure = figures.get(key);
      return figure == null ? Optional.empty() : figure.value().number();
    }

    List<Term> terms(List<FigureKey> keys) {
      List<Term> terms = new ArrayList<>(keys.size());
      for (FigureKey key : keys) {
        terms.add(new Term(key.indicator(), key.applicant(), number(key)));
      }
      return terms;
    }

    boolean isInDoubt(FigureKey key) {
      return Optional.ofNullable(figures.get(key)).filter(inDoubt).isPresent();
    }
  }

  private static List<Check> evaluate(Identity identity, Known known, List<Check> before) {
    return switch (identity.each()) {
      case REPORT -> sums(identity, known, Stream.of(Optional.empty()));
      case APPLICANT -> sums(identity, known, Arrays.stream(Applicant.values()).map(Optional::of));
      case ROW -> rows(identity, known);
      case CELL -> OneCell.explaining(identity.id(), before);
    };
  }

  private static List<Check> sums(
      Identity identity, Known known, Stream<Optional<Applicant>> applicants) {
    return (known.hasAny(identity) ? applicants : Stream.<Optional<Applicant>>empty())
        .map(
            applicant -> {
              List<FigureKey> left = keys(identity.left(), applicant, known);
              List<FigureKey> right = keys(identity.right(), applicant, known);
              return check(identity, Optional.empty(), applicant, left, right, known);
            })
        .flatMap(Optional::stream)
        .toList();
  }

  private static List<Check> rows(Identity identity, Known known) {
    Set<String> rows = new LinkedHashSet<>();
    known.figures().keySet().stream()
        .filter(key -> key.applicant().isPresent())
        .forEach(key -> rows.add(key.indicator()));
    return rows.stream()
        .map(
            row -> {
              List<FigureKey> left =
                  KINDS.stream().map(kind -> new FigureKey(row, Optional.of(kind))).toList();
              List<FigureKey> right = List.of(new FigureKey(row, Optional.of(Applicant.TOTAL)));
              return check(identity, Optional.of(row), Optional.empty(), left, right, known);
            })
        .flatMap(Optional::stream)
        .toList();
  }

  private static List<FigureKey> keys(
      List<Operand> operands, Optional<Applicant> applicant, Known known) {
    List<FigureKey> keys = new ArrayList<>();
    for (Operand operand : operands) {
      for (String indicator : operand.chosen(code -> known.has(new FigureKey(code, applicant)))) {
        keys.add(new FigureKey(indicator, applicant));
      }
    }
    return keys;
  }

  /** Empty if the report has none of the operands: its form does not ask for them. */
  private static Optional<Check> check(
      Identity identity,
      Optional<String> row,
      Optional<Applicant> applicant,
      List<FigureKey> left,
      List<FigureKey> right,
      Known known) {
    if (!known.hasAnyOf(left) && !known.hasAnyOf(right)) {
      return Optional.empty();
    }
    List<Term> leftTerms = known.terms(left);
    List<Term> rightTerms = known.terms(right);
    Result result = result(leftTerms, rightTerms);
    Optional<Blame> blame = Optional.empty();
    if (result == Result.FAIL) {
      boolean doubted = Stream.concat(left.stream(), right.stream()).anyMatch(known::isInDoubt);
      blame = Optional.of(doubted ? Blame.READING : Blame.SOURCE);
    }
    return Optional.of(
        new Check(identity.id(), row, applicant, leftTerms, rightTerms, result, blame));
  }

  private static Result result(List<Term> left, List<Term> right) {
    if (lacksNumber(left) || lacksNumber(right)) {
      return Result.INCOMPLETE;
    }
    return sum(left).compareTo(sum(right)) == 0 ? Result.PASS : Result.FAIL;
  }

  private static boolean lacksNumber(List<Term> terms) {
    for (Term term : terms) {
      if (term.number().isEmpty()) {
        return true;
      }
    }
    return false;
  }

  private static BigDecimal sum(List<Term> terms) {
    BigDecimal sum = BigDecimal.ZERO;
    for (Term term : terms) {
      sum = sum.add(term.number().orElseThrow());
    }
    return sum;
  }

  private static void flag(Check check, Map<FigureKey, Set<Flag>> flags) {
    check
        .blame()
        .map(
            blame ->
                blame == Blame.SOURCE ? Flag.slip(check.identity()) : Flag.doubt(check.identity()))
        .ifPresent(
            flag ->
                Stream.concat(check.left().stream(), check.right().stream())
                    .map(term -> new FigureKey(term.indicator(), term.applicant()))
                    .forEach(
                        key -> flags.computeIfAbsent(key, k -> new LinkedHashSet<>()).add(flag)));
  }
}
