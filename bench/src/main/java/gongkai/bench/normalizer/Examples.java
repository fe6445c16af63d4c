package gongkai.bench.normalizer;

import gongkai.bench.damage.Kind;
import gongkai.bench.marked.MarkedCell;
import gongkai.bench.marked.MarkedTable;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;

/** Keeps the worst readings of each kind, and tells of them. Serves one run. */
final class Examples {
  private static final int A_KIND = 5;
  private static final int FIGURES = 15;

  private final Map<Kind, List<Mutation>> worst = new EnumMap<>(Kind.class);

  /** Keeps a reading if it is among the worst of its kind. */
  void add(Mutation mutation) {
    boolean alarm = mutation.kind() == Kind.CLEAN && mutation.outcome().count(Verdict.ALARM) > 0;
    if (mutation.outcome().badness() <= 0 && !alarm) {
      return;
    }
    List<Mutation> kept = worst.computeIfAbsent(mutation.kind(), unused -> new ArrayList<>());
    kept.add(mutation);
    kept.sort(Comparator.comparingDouble(one -> -one.outcome().badness()));
    if (kept.size() > A_KIND) {
      kept.remove(A_KIND);
    }
  }

  /** All that is kept, for a person. */
  List<String> lines(long seed) {
    List<String> lines = new ArrayList<>();
    worst.values().forEach(kept -> kept.forEach(one -> tell(one, seed, lines)));
    return lines;
  }

  private static void tell(Mutation mutation, long seed, List<String> lines) {
    Outcome outcome = mutation.outcome();
    lines.add(
        "== %s, seed %d, number %d: %s"
            .formatted(
                mutation.kind().code(),
                seed,
                mutation.number(),
                mutation.damaged().report().name()));
    lines.add("   " + mutation.damaged().what());
    outcome.refused().ifPresent(reason -> lines.add("   no report: " + reason));
    outcome
        .parts()
        .forEach(
            part ->
                lines.add(
                    "   read as %s %s, fit %.3f, second %.3f: %d right, %d wrong, %d silent"
                        .formatted(
                            part.form(),
                            part.part(),
                            part.fit(),
                            part.runnerUp(),
                            part.right(),
                            part.wrong(),
                            part.silent())));
    List<Judged> faults =
        outcome.figures().stream()
            .filter(figure -> figure.verdict() != Verdict.EXACT)
            .sorted(Comparator.comparing(Judged::verdict).reversed())
            .toList();
    faults.stream().limit(FIGURES).forEach(figure -> lines.add("   " + figure.line()));
    if (faults.size() > FIGURES) {
      lines.add("   and %d more".formatted(faults.size() - FIGURES));
    }
    if (!outcome.numbersLost().isEmpty()) {
      lines.add("   numbers lost at " + outcome.numbersLost());
    }
    grids(mutation, lines);
    lines.add("");
  }

  /** The tables in which something is wrong. */
  private static void grids(Mutation mutation, List<String> lines) {
    TreeSet<Integer> shown = new TreeSet<>();
    mutation.outcome().figures().stream()
        .filter(figure -> figure.verdict() != Verdict.EXACT)
        .filter(figure -> figure.verdict() != Verdict.ALARM || mutation.kind() == Kind.CLEAN)
        .forEach(figure -> shown.add(figure.read().table()));
    mutation.outcome().numbersLost().forEach(spot -> shown.add(spot.table()));
    List<MarkedTable> tables = mutation.damaged().report().tables();
    for (int number : shown) {
      lines.add("   table " + number);
      lines.addAll(grid(tables.get(number - 1)));
    }
  }

  private static List<String> grid(MarkedTable table) {
    List<String> lines = new ArrayList<>();
    for (int row = 1; row <= table.rows(); row++) {
      StringBuilder line = new StringBuilder("   %3d".formatted(row));
      for (MarkedCell cell : table.in(row)) {
        line.append(" | ").append(cell.cell().row() == row ? said(cell) : "^");
      }
      lines.add(line.toString());
    }
    return lines;
  }

  private static String said(MarkedCell cell) {
    int down = cell.cell().rowSpan();
    int across = cell.cell().columnSpan();
    return down == 1 && across == 1
        ? cell.text()
        : "%s [%dx%d]".formatted(cell.text(), down, across);
  }
}
