package gongkai.extractor.grid;

import java.util.ArrayList;
import java.util.List;

/** Tells which lines of a table without rulings are one row. */
final class OpenRows {
  /** The part of the usual distance of rows that the lines of one cell keep at most. */
  private static final double TIGHT = 0.85;

  private final List<PhraseLine> lines;
  private final List<Ruling> rules;
  private final double pitch;

  private OpenRows(List<PhraseLine> lines, List<Ruling> rules) {
    this.lines = lines;
    this.rules = rules;
    pitch = pitch(lines);
  }

  /**
   * The lines of each row.
   *
   * @param rules rulings over the width of the table
   */
  static List<List<PhraseLine>> of(List<PhraseLine> lines, List<Ruling> rules) {
    OpenRows rows = new OpenRows(lines, rules);
    return rows.areRuled() ? rows.betweenRules() : rows.byDistance();
  }

  /** The usual distance between rows with numbers, from middle to middle. */
  private static double pitch(List<PhraseLine> lines) {
    List<Double> distances = new ArrayList<>();
    PhraseLine before = null;
    for (PhraseLine line : lines) {
      if (line.hasNumbers()) {
        if (before != null) {
          distances.add(line.middle() - before.middle());
        }
        before = line;
      }
    }
    distances.sort(null);
    return distances.isEmpty() ? 0 : distances.get(distances.size() / 2);
  }

  /** Whether each row has rulings of its own: no two lines with numbers between two of them. */
  private boolean areRuled() {
    int groups = 0;
    int several = 0;
    for (List<PhraseLine> row : betweenRules()) {
      long numbers = row.stream().filter(PhraseLine::hasNumbers).count();
      groups++;
      several += numbers > 1 ? 1 : 0;
    }
    return groups >= 4 && several == 0;
  }

  private List<List<PhraseLine>> betweenRules() {
    List<List<PhraseLine>> rows = new ArrayList<>();
    for (int i = 0; i < lines.size(); i++) {
      if (i == 0 || isRuled(lines.get(i - 1), lines.get(i))) {
        rows.add(new ArrayList<>());
      }
      rows.get(rows.size() - 1).add(lines.get(i));
    }
    return rows;
  }

  private boolean isRuled(PhraseLine above, PhraseLine below) {
    return rules.stream()
        .anyMatch(rule -> rule.position() > above.middle() && rule.position() < below.middle());
  }

  private List<List<PhraseLine>> byDistance() {
    List<List<PhraseLine>> rows = new ArrayList<>();
    for (int i = 0; i < lines.size(); i++) {
      if (i == 0 || !isOneRow(lines.get(i - 1), lines.get(i))) {
        rows.add(new ArrayList<>());
      }
      rows.get(rows.size() - 1).add(lines.get(i));
    }
    return rows;
  }

  private boolean isOneRow(PhraseLine above, PhraseLine below) {
    if (above.hasNumbers() && below.hasNumbers() || isRuled(above, below)) {
      return false;
    }
    double distance = below.middle() - above.middle();
    return pitch > 0 && distance < TIGHT * pitch && distance < 1.6 * below.size();
  }
}
