package gongkai.extractor.grid;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;

/** Brings heads and the columns below them together. */
final class HeadColumns {
  /** The least room between a head and a column that is not its own, in font sizes. */
  private static final double LEAST = 0.3;

  /** How far apart two columns are between which there is a third, in usual distances. */
  private static final double ROOM = 1.5;

  private final List<PhraseLine> heads;
  private final List<PhraseLine> body;

  private HeadColumns(List<PhraseLine> heads, List<PhraseLine> body) {
    this.heads = heads;
    this.body = body;
  }

  /**
   * The columns and those of which only the head has text; where the numbers below a head are set
   * at another side of the column than the head itself, both are one column.
   *
   * @param columns that the body shows
   */
  static List<Stretch> added(List<Stretch> columns, List<PhraseLine> heads, List<PhraseLine> body) {
    return new HeadColumns(heads, body).merged(withHeads(columns, heads));
  }

  /** Adds columns of heads, the lowest heads first. */
  private static List<Stretch> withHeads(List<Stretch> columns, List<PhraseLine> heads) {
    List<Stretch> all = new ArrayList<>(columns);
    for (int i = heads.size() - 1; i >= 0; i--) {
      PhraseLine line = heads.get(i);
      for (Phrase head : line.phrases()) {
        boolean inside =
            head.left() > columns.get(0).from()
                && (head.right() < columns.get(columns.size() - 1).to() || i == heads.size() - 1);
        if (line.isSplit()
            && inside
            && OpenColumns.met(head, all, LEAST * line.size()) == 0
            && hasRoom(head, all)) {
          all.add(new Stretch(head.left(), head.right()));
          all.sort(Comparator.comparingDouble(Stretch::from));
        }
      }
    }
    return all;
  }

  /** Whether the columns beside a head leave room for one more; else it stands over both. */
  private static boolean hasRoom(Phrase head, List<Stretch> columns) {
    double[] pitches = new double[columns.size() - 1];
    double own = Double.MAX_VALUE;
    for (int i = 0; i < pitches.length; i++) {
      pitches[i] = columns.get(i + 1).middle() - columns.get(i).middle();
      if (columns.get(i).to() <= head.left() && columns.get(i + 1).from() >= head.right()) {
        own = pitches[i];
      }
    }
    Arrays.sort(pitches);
    return pitches.length == 0 || own > ROOM * pitches[(pitches.length - 1) / 2];
  }

  /**
   * Joins heads and numbers side by side in pairs. Of a run of them that has one more than pairs,
   * it is in doubt which: a head between two columns of numbers is not the head of both, and
   * numbers between two heads may be those of either, so that all of it stays apart.
   */
  private List<Stretch> merged(List<Stretch> columns) {
    List<Stretch> merged = new ArrayList<>();
    int from = 0;
    for (int i = 1; i <= columns.size(); i++) {
      if (i == columns.size() || !areOne(columns.get(i - 1), columns.get(i))) {
        addRun(columns.subList(from, i), merged);
        from = i;
      }
    }
    return merged;
  }

  private static void addRun(List<Stretch> run, List<Stretch> merged) {
    if (run.size() % 2 == 1) {
      merged.addAll(run);
      return;
    }
    for (int i = 0; i < run.size(); i += 2) {
      merged.add(new Stretch(run.get(i).from(), run.get(i + 1).to()));
    }
  }

  /** Whether one has no digits but a head, the other digits but no head, and no line has both. */
  private boolean areOne(Stretch left, Stretch right) {
    boolean digitsLeft = hasDigits(left);
    if (digitsLeft == hasDigits(right)) {
      return false;
    }
    Stretch values = digitsLeft ? left : right;
    Stretch other = digitsLeft ? right : left;
    return !has(heads, values)
        && has(heads, other)
        && body.stream().noneMatch(line -> has(List.of(line), left) && has(List.of(line), right));
  }

  private boolean hasDigits(Stretch column) {
    return body.stream()
        .flatMap(line -> line.phrases().stream())
        .filter(text -> column.overlaps(text.left(), text.right()) && text.isNumber())
        .anyMatch(text -> text.text().chars().anyMatch(Character::isDigit));
  }

  private static boolean has(List<PhraseLine> lines, Stretch column) {
    return lines.stream()
        .filter(PhraseLine::isSplit)
        .flatMap(line -> line.phrases().stream())
        .anyMatch(text -> column.overlaps(text.left(), text.right()));
  }
}
