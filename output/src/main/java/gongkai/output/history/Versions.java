package gongkai.output.history;

import gongkai.normalizer.FigureKey;
import gongkai.normalizer.Scope;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * Which of an agency's reports on a year count. Reports of different scope are no versions of each
 * other; one of unknown scope may be a version of any other, so beside one of known scope nothing
 * is told. Nor is anything told where neither dates nor the reports' own words decide, or where
 * they contradict each other: never do checks decide, and nothing is mixed. Reports without figures
 * are no versions of those with figures.
 */
final class Versions {
  /** By the bytes of the path, then by the id. */
  static final Comparator<PastReport> BY_FILE =
      Comparator.<PastReport, byte[]>comparing(
              report -> report.file().getBytes(StandardCharsets.UTF_8), Arrays::compareUnsigned)
          .thenComparing(PastReport::id);

  private final Map<String, Version> versions = new LinkedHashMap<>();

  /**
   * What a report is among its likes.
   *
   * @param status empty if not told
   * @param supersedes the report_ids of those that it stands in for, sorted
   */
  record Version(Optional<VersionStatus> status, List<String> supersedes) {
    static final Version UNTOLD = new Version(Optional.empty(), List.of());

    static Version of(VersionStatus status) {
      return new Version(Optional.of(status), List.of());
    }

    boolean counts() {
      return status.filter(VersionStatus::counts).isPresent();
    }
  }

  /** Decides among all reports of one agency and year. */
  static Versions of(List<PastReport> reports) {
    Versions versions = new Versions();
    List<PastReport> full =
        reports.stream().filter(report -> !report.figures().isEmpty()).sorted(BY_FILE).toList();
    versions.decideByScope(full.isEmpty() ? reports : full);
    return versions;
  }

  private void decideByScope(List<PastReport> reports) {
    Map<Scope, List<PastReport>> byScope =
        reports.stream()
            .collect(
                Collectors.groupingBy(
                    PastReport::scope, () -> new EnumMap<>(Scope.class), Collectors.toList()));
    if (byScope.size() == 1 || !byScope.containsKey(Scope.UNKNOWN)) {
      byScope.values().forEach(this::decide);
    }
  }

  private void decide(List<PastReport> reports) {
    List<PastReport> different = withoutDuplicates(reports);
    if (different.size() == 1) {
      boolean only = reports.size() == 1;
      put(different.get(0), Version.of(only ? VersionStatus.ONLY : VersionStatus.CURRENT));
      return;
    }
    latest(different).ifPresent(current -> supersede(current, different));
  }

  private void supersede(PastReport current, List<PastReport> different) {
    List<String> others = new ArrayList<>();
    for (PastReport other : different) {
      if (!other.equals(current)) {
        put(other, Version.of(VersionStatus.SUPERSEDED));
        others.add(other.id());
      }
    }
    others.sort(Comparator.naturalOrder());
    put(current, new Version(Optional.of(VersionStatus.CURRENT), others));
  }

  private void put(PastReport report, Version version) {
    versions.put(report.id(), version);
  }

  /**
   * The reports that differ. Of several that nowhere contradict each other, as a web page and its
   * PDF file do, the one with the most figures stays, then the one with the smallest path.
   */
  private List<PastReport> withoutDuplicates(List<PastReport> reports) {
    List<PastReport> richestFirst = new ArrayList<>(reports);
    richestFirst.sort(
        Comparator.comparingInt((PastReport report) -> -report.figures().size())
            .thenComparing(BY_FILE));
    List<PastReport> different = new ArrayList<>();
    List<Map<FigureKey, PastFigure>> known = new ArrayList<>();
    for (PastReport report : richestFirst) {
      if (known.stream().anyMatch(figures -> holdAllOf(figures, report))) {
        put(report, Version.of(VersionStatus.DUPLICATE));
      } else {
        different.add(report);
        known.add(report.byKey());
      }
    }
    return different;
  }

  private static boolean holdAllOf(Map<FigureKey, PastFigure> known, PastReport report) {
    return !report.figures().isEmpty()
        && report.figures().stream()
            .allMatch(
                figure -> {
                  PastFigure other = known.get(figure.key());
                  return other != null && other.agrees(figure);
                });
  }

  /** The one that its own words or dates tell; empty if none, or if they contradict each other. */
  private static Optional<PastReport> latest(List<PastReport> reports) {
    List<PastReport> revised = reports.stream().filter(report -> report.dates().revised()).toList();
    if (revised.size() == 1) {
      return Optional.of(revised.get(0));
    }
    List<PastReport> left = revised.isEmpty() ? reports : revised;
    List<PastReport> told = new ArrayList<>();
    last(left, report -> report.dates().signedOn()).ifPresent(told::add);
    last(left, report -> report.dates().publishedOn()).ifPresent(told::add);
    if (left.stream().map(report -> report.dates().url()).distinct().count() == 1
        && !left.get(0).dates().url().isEmpty()) {
      last(left, report -> report.dates().fetchedAt()).ifPresent(told::add);
    }
    return told.stream().distinct().count() == 1 ? Optional.of(told.get(0)) : Optional.empty();
  }

  /** The one with the latest date, where each has one and no other has the same. */
  private static <T extends Comparable<? super T>> Optional<PastReport> last(
      List<PastReport> reports, Function<PastReport, Optional<T>> date) {
    if (reports.stream().anyMatch(report -> date.apply(report).isEmpty())) {
      return Optional.empty();
    }
    Comparator<PastReport> byDate =
        Comparator.comparing(report -> date.apply(report).orElseThrow());
    PastReport latest = Collections.max(reports, byDate);
    return reports.stream().filter(report -> byDate.compare(report, latest) == 0).count() == 1
        ? Optional.of(latest)
        : Optional.empty();
  }

  /** What a report is. */
  Version of(PastReport report) {
    return versions.getOrDefault(report.id(), Version.UNTOLD);
  }
}
