package gongkai.extractor.grid;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.IntStream;

/**
 * Tells which head each number stands under. Numbers of a column are set at one side of it or in
 * its middle; its head may be set at another.
 */
final class FittedColumns {
  /** How wide a space behind a number is at most, in font sizes. */
  private static final double SPACE = 0.9;

  private final List<FittedLabel> heads;
  private final List<Phrase> numbers;
  private final Set<NumberSide> sides;
  private final double same;
  private final double space;

  private FittedColumns(List<FittedLabel> heads, List<Phrase> numbers, Set<NumberSide> sides) {
    this.heads = heads;
    this.numbers = numbers;
    this.sides = sides;
    double size = numbers.stream().mapToDouble(Phrase::size).max().orElse(1);
    same = NumberSide.SAME * size;
    space = SPACE * size;
  }

  /**
   * The column of each number, from 0; empty where that is in doubt.
   *
   * @param heads from left to right
   * @param sides at which numbers may be set where their heads are set otherwise
   */
  static Optional<int[]> of(List<FittedLabel> heads, List<Phrase> numbers, Set<NumberSide> sides) {
    return numbers.isEmpty()
        ? Optional.of(new int[0])
        : new FittedColumns(heads, numbers, sides).columns();
  }

  private Optional<int[]> columns() {
    for (NumberSide side : NumberSide.values()) {
      Optional<int[]> found = aligned(side, clusters(side, same), 2 * same);
      if (found.isPresent()) {
        return found;
      }
    }
    Optional<int[]> right = ordered(NumberSide.RIGHT);
    Optional<int[]> left = ordered(NumberSide.LEFT);
    if (right.isPresent() && left.isPresent()) {
      return Arrays.equals(right.get(), left.get()) ? right : inFullRows();
    }
    return right
        .or(() -> left)
        .or(this::inFullRows)
        .or(this::nearFullRows)
        .or(this::centred)
        .or(this::besideFullRows);
  }

  /**
   * The columns, if numbers stand in the middle of their heads but for a space beside some, which
   * moves them by half of it. No such move may lead from one column to the next.
   */
  private Optional<int[]> centred() {
    for (int i = 1; i < heads.size(); i++) {
      if (heads.get(i).centre() - heads.get(i - 1).centre() <= 2 * space) {
        return Optional.empty();
      }
    }
    return aligned(NumberSide.MIDDLE, clusters(NumberSide.MIDDLE, space), space);
  }

  /** The columns as full rows show them, if each is set in its own way. */
  private Optional<int[]> inFullRows() {
    return FullRows.columns(numbers, heads.size()).filter(this::areOwn);
  }

  /**
   * The columns, if full rows stand in other places than the others: those show their columns by
   * their order, the others by themselves.
   */
  private Optional<int[]> besideFullRows() {
    int[] columns = FullRows.byOrder(numbers, heads.size());
    List<Phrase> rest =
        IntStream.range(0, columns.length)
            .filter(i -> columns[i] < 0)
            .mapToObj(numbers::get)
            .toList();
    if (rest.size() == numbers.size()) {
      return Optional.empty();
    }
    Optional<int[]> others = of(heads, rest, sides);
    if (others.isEmpty()) {
      return others;
    }
    int next = 0;
    for (int i = 0; i < columns.length; i++) {
      columns[i] = columns[i] < 0 ? others.get()[next++] : columns[i];
    }
    return Optional.of(columns).filter(this::areOwn);
  }

  /** The columns as the nearest full rows show them, if parts of the table differ. */
  private Optional<int[]> nearFullRows() {
    return FullRows.nearest(numbers, heads.size())
        .filter(
            columns ->
                IntStream.range(0, columns.length)
                    .allMatch(i -> isBetweenHeads(numbers.get(i), columns[i])));
  }

  /** Whether the middle of a number stands between the heads before and behind its own. */
  private boolean isBetweenHeads(Phrase number, int column) {
    return (column == 0 || number.centre() > heads.get(column - 1).centre())
        && (column == heads.size() - 1 || number.centre() < heads.get(column + 1).centre());
  }

  private boolean areOwn(int[] columns) {
    return IntStream.range(0, columns.length).allMatch(i -> isOwn(numbers.get(i), columns[i]));
  }

  /**
   * The places at which numbers stand, from left to right.
   *
   * @param most how far apart numbers of one place stand at most, in points
   */
  private List<Stretch> clusters(NumberSide side, double most) {
    double[] places = numbers.stream().mapToDouble(side::of).sorted().toArray();
    List<Stretch> clusters = new ArrayList<>();
    for (double place : places) {
      int last = clusters.size() - 1;
      if (last >= 0 && place - clusters.get(last).to() <= most) {
        clusters.set(last, new Stretch(clusters.get(last).from(), place));
      } else {
        clusters.add(new Stretch(place, place));
      }
    }
    return clusters;
  }

  /**
   * The columns, if numbers are set as their heads are, and stand at no more places than those.
   *
   * @param longest how far apart numbers of one column stand at most, in points
   */
  private Optional<int[]> aligned(NumberSide side, List<Stretch> clusters, double longest) {
    if (clusters.size() > heads.size()) {
      return Optional.empty();
    }
    List<Integer> owners = new ArrayList<>();
    for (Stretch cluster : clusters) {
      int best = -1;
      for (int i = 0; i < heads.size(); i++) {
        double off = off(side, i, cluster);
        best = off <= 2 * same && (best < 0 || off < off(side, best, cluster)) ? i : best;
      }
      if (best < 0 || cluster.length() > longest) {
        return Optional.empty();
      }
      owners.add(best);
    }
    return owned(side, clusters, owners);
  }

  private double off(NumberSide side, int head, Stretch cluster) {
    return Math.abs(side.of(heads.get(head)) - cluster.middle());
  }

  /** The columns, if heads stand in the middle and numbers at a side of them. */
  private Optional<int[]> ordered(NumberSide side) {
    if (!sides.contains(side)) {
      return Optional.empty();
    }
    // Where it is known at which side numbers are set, a space behind some tells nothing.
    double most = sides.size() == 1 ? space : same;
    List<Stretch> clusters = clusters(side, most);
    List<Integer> owners = new ArrayList<>();
    for (Stretch cluster : clusters) {
      int owner = side == NumberSide.RIGHT ? -1 : heads.size();
      for (int i = 0; i < heads.size(); i++) {
        double centre = heads.get(i).centre();
        if (side == NumberSide.RIGHT && centre < cluster.from()) {
          owner = i;
        } else if (side == NumberSide.LEFT && centre > cluster.to()) {
          owner = Math.min(owner, i);
        }
      }
      if (owner < 0 || owner == heads.size() || cluster.length() > 2 * most) {
        return Optional.empty();
      }
      owners.add(owner);
    }
    return owned(side, clusters, owners);
  }

  private Optional<int[]> owned(NumberSide side, List<Stretch> clusters, List<Integer> owners) {
    if (new TreeSet<>(owners).size() < owners.size()) {
      return Optional.empty();
    }
    int[] columns = new int[numbers.size()];
    for (int i = 0; i < columns.length; i++) {
      double place = side.of(numbers.get(i));
      int cluster = 0;
      while (clusters.get(cluster).to() < place) {
        cluster++;
      }
      columns[i] = owners.get(cluster);
      if (!isOwn(numbers.get(i), columns[i])) {
        return Optional.empty();
      }
    }
    return Optional.of(columns);
  }

  /** Whether a number does not reach as far as the middle of another column's head. */
  private boolean isOwn(Phrase number, int column) {
    return (column == 0 || number.left() > heads.get(column - 1).centre())
        && (column == heads.size() - 1 || number.right() < heads.get(column + 1).centre());
  }
}
