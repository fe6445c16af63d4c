package gongkai.normalizer;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;

/** The corrections of a user's file. Safe for use by many threads. */
public final class Corrections {
  /** No corrections. */
  public static final Corrections NONE = new Corrections(List.of());

  private final List<Correction> all;
  private final Map<String, List<Correction>> byReport = new HashMap<>();
  private final Map<String, List<Correction>> byKey = new HashMap<>();

  /**
   * Corrections of which no two name the same figure by the same report or key.
   *
   * @param all in the order of their file
   */
  Corrections(List<Correction> all) {
    this.all = List.copyOf(all);
    for (Correction one : all) {
      byReport.computeIfAbsent(one.target().report(), unused -> new ArrayList<>()).add(one);
      one.target()
          .reportKey()
          .ifPresent(key -> byKey.computeIfAbsent(key, unused -> new ArrayList<>()).add(one));
    }
  }

  /** All corrections, in the order of their file. */
  public List<Correction> all() {
    return all;
  }

  /**
   * The corrections that concern a report, one a figure, in the order of their file. One that names
   * the report by its id goes before one that names it by its key.
   *
   * @param key the report's key, which is asked for only if some correction names a key
   */
  List<Correction> of(String report, Supplier<String> key) {
    Map<FigureKey, Correction> found = new LinkedHashMap<>();
    if (!byKey.isEmpty()) {
      byKey
          .getOrDefault(key.get(), List.of())
          .forEach(one -> found.put(one.target().figure(), one));
    }
    byReport.getOrDefault(report, List.of()).forEach(one -> found.put(one.target().figure(), one));
    return found.values().stream()
        .sorted((one, other) -> Long.compare(one.line(), other.line()))
        .toList();
  }

  /** Whether a report was read with just the corrections that concern it. */
  public boolean areThoseOf(Report report) {
    List<Correction> applied =
        report.corrections().stream().map(CorrectionResult::correction).toList();
    return applied.equals(of(report.id(), () -> ReportKey.of(report.masthead(), report.figures())));
  }
}
