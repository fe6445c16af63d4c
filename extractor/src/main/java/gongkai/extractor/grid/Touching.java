package gongkai.extractor.grid;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.TreeSet;

/**
 * Tells which rulings touch each other, directly or through others, without comparing all with all:
 * a walk over the page from left to right that keeps the horizontal rulings met so far in order and
 * notes which neighbours among them are known to be together.
 */
final class Touching {
  /** A horizontal ruling by its height; those at the same height are told apart by their index. */
  private record Level(double y, int index) implements Comparable<Level> {
    @Override
    public int compareTo(Level other) {
      int byHeight = Double.compare(y, other.y);
      return byHeight != 0 ? byHeight : Integer.compare(index, other.index);
    }
  }

  private enum Kind {
    BEGIN,
    VERTICAL,
    END
  }

  private record Event(double x, Kind kind, int index) {}

  private final List<Ruling> horizontals;
  private final List<Ruling> verticals;
  private final double reach;
  private final int[] parent;
  private final TreeSet<Level> met = new TreeSet<>();

  /** The met rulings that are not known to be together with the next below. */
  private final TreeSet<Level> apart = new TreeSet<>();

  private Touching(List<Ruling> horizontals, List<Ruling> verticals, double reach) {
    this.horizontals = horizontals;
    this.verticals = verticals;
    this.reach = reach;
    parent = new int[horizontals.size() + verticals.size()];
    for (int i = 0; i < parent.length; i++) {
      parent[i] = i;
    }
  }

  /**
   * For each ruling, horizontal ones first, the number of its group.
   *
   * @param reach how far apart rulings may end and still touch, in points
   */
  static int[] groups(List<Ruling> horizontals, List<Ruling> verticals, double reach) {
    Touching touching = new Touching(horizontals, verticals, reach);
    touching.walk();
    int[] groups = new int[touching.parent.length];
    for (int i = 0; i < groups.length; i++) {
      groups[i] = touching.root(i);
    }
    return groups;
  }

  private void walk() {
    List<Event> events = new ArrayList<>();
    for (int i = 0; i < horizontals.size(); i++) {
      events.add(new Event(horizontals.get(i).start() - reach, Kind.BEGIN, i));
      events.add(new Event(horizontals.get(i).end() + reach, Kind.END, i));
    }
    for (int i = 0; i < verticals.size(); i++) {
      events.add(new Event(verticals.get(i).position(), Kind.VERTICAL, i));
    }
    events.sort(Comparator.comparingDouble(Event::x).thenComparing(Event::kind));
    for (Event event : events) {
      switch (event.kind()) {
        case BEGIN -> begin(level(event.index()));
        case VERTICAL -> cross(event.index());
        case END -> end(level(event.index()));
      }
    }
  }

  private Level level(int index) {
    return new Level(horizontals.get(index).position(), index);
  }

  private void begin(Level level) {
    Level above = met.lower(level);
    if (above != null) {
      apart.add(above);
    }
    met.add(level);
    apart.add(level);
  }

  private void end(Level level) {
    boolean goesOn = !apart.remove(level);
    met.remove(level);
    Level above = met.lower(level);
    if (above != null && !goesOn) {
      apart.add(above);
    }
  }

  /** Puts a vertical ruling together with all horizontal ones that it meets. */
  private void cross(int index) {
    Ruling vertical = verticals.get(index);
    Level from = met.ceiling(new Level(vertical.start() - reach, -1));
    Level to = met.floor(new Level(vertical.end() + reach, Integer.MAX_VALUE));
    if (from == null || to == null || from.compareTo(to) > 0) {
      return;
    }
    unite(from.index(), horizontals.size() + index);
    List<Level> gaps = new ArrayList<>(apart.subSet(from, true, to, false));
    for (Level gap : gaps) {
      Level next = met.higher(gap);
      if (next != null) {
        unite(gap.index(), next.index());
        apart.remove(gap);
      }
    }
  }

  private void unite(int one, int other) {
    parent[root(one)] = root(other);
  }

  private int root(int node) {
    int at = node;
    while (parent[at] != at) {
      parent[at] = parent[parent[at]];
      at = parent[at];
    }
    return at;
  }
}
