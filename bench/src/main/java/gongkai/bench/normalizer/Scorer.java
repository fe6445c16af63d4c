package gongkai.bench.normalizer;

import gongkai.bench.damage.Damaged;
import gongkai.bench.damage.Damaged.Broken;
import gongkai.bench.marked.TrueSums;
import gongkai.bench.normalizer.Truth.Claim;
import gongkai.normalizer.Figure;
import gongkai.normalizer.FigureKey;
import gongkai.normalizer.Flag;
import gongkai.normalizer.Reading;
import gongkai.normalizer.Report;
import gongkai.normalizer.Report.Unmatched;
import gongkai.normalizer.TableReading;
import gongkai.normalizer.Value.Status;
import gongkai.normalizer.value.CellText;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Compares what was read with what stands in the document. */
final class Scorer {
  private final TrueSums sums = new TrueSums();
  private final CellText cellText = new CellText();

  /** Judges the reading of a damaged report. */
  Outcome score(Damaged damaged, Reading reading) {
    Truth truth = Truth.of(damaged.report(), sums, cellText);
    if (reading instanceof Reading.NotAReport none) {
      return refused(truth, none.reason(), damaged.broken().map(broken -> false));
    }
    List<Report> reports = ((Reading.Reports) reading).reports();
    Read read = Read.of(reports);
    List<Judged> judged = new ArrayList<>();
    truth.claims().forEach((key, claims) -> judged.add(judge(key, claims, read, truth)));
    read.figures().values().stream()
        .filter(figure -> !truth.claims().containsKey(FigureKey.of(figure)))
        .filter(figure -> figure.value().number().isPresent())
        .forEach(figure -> judged.add(extra(figure)));
    List<Spot> lost = truth.numbers().stream().filter(spot -> !read.shows(spot)).toList();
    Optional<Boolean> caught = damaged.broken().map(broken -> isCaught(broken, read));
    return new Outcome(judged, lost, Optional.empty(), caught, parts(reports, judged, read));
  }

  private static Outcome refused(Truth truth, String reason, Optional<Boolean> caught) {
    List<Judged> judged = new ArrayList<>();
    truth
        .claims()
        .forEach(
            (key, claims) -> {
              Claim claim = claims.get(0);
              Verdict verdict = claim.value().isPresent() ? Verdict.MISSING : Verdict.EXACT;
              judged.add(new Judged(key, verdict, said(claim), "no report", claim.spot()));
            });
    return new Outcome(judged, List.of(), Optional.of(reason), caught, List.of());
  }

  /**
   * What was read.
   *
   * @param figures by key
   * @param unmatched the cells listed as such
   * @param used the cells of figures
   */
  private record Read(Map<FigureKey, Figure> figures, Set<Spot> unmatched, Set<Spot> used) {
    static Read of(List<Report> reports) {
      Map<FigureKey, Figure> figures = new LinkedHashMap<>();
      Set<Spot> unmatched = new HashSet<>();
      Set<Spot> used = new HashSet<>();
      for (Report report : reports) {
        for (Figure figure : report.figures()) {
          figures.putIfAbsent(FigureKey.of(figure), figure);
          used.add(Spot.of(figure.cell()));
        }
        for (Unmatched one : report.unmatched()) {
          unmatched.add(Spot.of(one.cell()));
        }
      }
      return new Read(figures, unmatched, used);
    }

    boolean shows(Spot spot) {
      return unmatched.contains(spot) || used.contains(spot);
    }
  }

  private static Judged judge(FigureKey key, List<Claim> claims, Read read, Truth truth) {
    Claim first = claims.get(0);
    Figure figure = read.figures().get(key);
    if (figure == null) {
      Verdict verdict = first.value().isEmpty() ? Verdict.EXACT : absent(first.spot(), read);
      return new Judged(key, verdict, said(first), "nothing", first.spot());
    }
    boolean right =
        claims.stream().anyMatch(claim -> equal(claim.value(), figure.value().number()));
    Verdict verdict = right ? whenRight(claims, figure, truth) : whenWrong(first, figure, read);
    return new Judged(key, verdict, said(first), said(figure), Spot.of(figure.cell()));
  }

  /** A number that is in no figure of its own. */
  private static Verdict absent(Spot spot, Read read) {
    if (read.unmatched().contains(spot)) {
      return Verdict.UNMATCHED;
    }
    return read.used().contains(spot) ? Verdict.MISSING : Verdict.LOST;
  }

  private static Verdict whenRight(List<Claim> claims, Figure figure, Truth truth) {
    boolean contested =
        claims.stream().anyMatch(claim -> !equal(claim.value(), claims.get(0).value()));
    if (contested) {
      return figure.flags().isEmpty() ? Verdict.SILENT : Verdict.EXACT;
    }
    Set<String> due = truth.dueOf(FigureKey.of(figure));
    boolean alarm = figure.flags().stream().anyMatch(flag -> !isDue(flag, due, claims, figure));
    if (alarm) {
      return Verdict.ALARM;
    }
    Spot spot = Spot.of(figure.cell());
    boolean own = claims.stream().anyMatch(claim -> claim.spot().equals(spot));
    return own || !figure.flags().isEmpty() ? Verdict.EXACT : Verdict.LUCKY;
  }

  private static boolean isDue(
      Flag flag, Set<String> identities, List<Claim> claims, Figure figure) {
    if (flag.equals(Flag.UNIT_UNKNOWN)) {
      return figure.value().status() == Status.UNIT_UNKNOWN;
    }
    boolean twice = claims.size() > 1 && flag.equals(Flag.CONTESTED);
    return twice || identities.contains(flag.code().substring(flag.code().indexOf(':') + 1));
  }

  private static Verdict whenWrong(Claim claim, Figure figure, Read read) {
    if (!figure.flags().isEmpty()) {
      return Verdict.FLAGGED;
    }
    if (figure.value().number().isPresent()) {
      return Verdict.SILENT;
    }
    boolean shown =
        figure.value().status() == Status.UNREADABLE
            || figure.value().status() == Status.UNIT_UNKNOWN;
    return shown ? Verdict.FLAGGED : absent(claim.spot(), read);
  }

  private static Judged extra(Figure figure) {
    Verdict verdict = figure.flags().isEmpty() ? Verdict.SILENT : Verdict.FLAGGED;
    return new Judged(
        FigureKey.of(figure), verdict, "nothing", said(figure), Spot.of(figure.cell()));
  }

  private static boolean isCaught(Broken broken, Read read) {
    Figure figure = read.figures().get(broken.key());
    return figure != null
        && figure.flags().stream().anyMatch(flag -> flag.code().endsWith(broken.identity()));
  }

  private static List<PartOutcome> parts(List<Report> reports, List<Judged> judged, Read read) {
    List<PartOutcome> parts = new ArrayList<>();
    for (Report report : reports) {
      for (TableReading table : report.tables()) {
        for (TableReading.Part part : table.parts()) {
          List<Judged> own =
              judged.stream()
                  .filter(one -> read.figures().containsKey(one.key()))
                  .filter(one -> one.read().table() == table.table().number())
                  .filter(one -> part.rows().containsKey(one.read().row()))
                  .toList();
          parts.add(part(part, own, read));
        }
      }
    }
    return parts;
  }

  private static PartOutcome part(TableReading.Part part, List<Judged> own, Read read) {
    long right = own.stream().filter(one -> one.verdict().isRight()).count();
    long unflagged =
        own.stream()
            .filter(one -> one.verdict().isRight())
            .filter(one -> isUnflagged(read.figures().get(one.key())))
            .count();
    long silent = own.stream().filter(one -> one.verdict() == Verdict.SILENT).count();
    return new PartOutcome(
        part.form(),
        part.part(),
        part.score(),
        part.runnerUp(),
        right,
        unflagged,
        own.size() - right,
        silent);
  }

  private static boolean isUnflagged(@Nullable Figure figure) {
    return figure != null && figure.flags().isEmpty();
  }

  private static boolean equal(Optional<BigDecimal> one, Optional<BigDecimal> other) {
    return one.isPresent() == other.isPresent()
        && (one.isEmpty() || one.get().compareTo(other.orElseThrow()) == 0);
  }

  private static String said(Claim claim) {
    return claim.value().map(BigDecimal::toPlainString).orElse("blank") + " at " + claim.spot();
  }

  private static String said(Figure figure) {
    String value =
        figure
            .value()
            .number()
            .map(BigDecimal::toPlainString)
            .orElse(figure.value().status().code());
    return "%s at %s %s".formatted(value, Spot.of(figure.cell()), figure.flags());
  }
}
