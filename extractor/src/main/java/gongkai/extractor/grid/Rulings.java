package gongkai.extractor.grid;

import gongkai.extractor.grid.Ruling.Axis;
import java.util.ArrayList;
import java.util.List;

/**
 * The rulings of a page, pieces and doubles made whole.
 *
 * @param horizontals in no order
 * @param verticals in no order
 */
record Rulings(List<Ruling> horizontals, List<Ruling> verticals) {
  Rulings {
    horizontals = List.copyOf(horizontals);
    verticals = List.copyOf(verticals);
  }

  /** The rulings of a page, both lists in order of their positions. */
  static Rulings of(List<Ruling> drawn) {
    return new Rulings(
        RulingMerger.merge(drawn, Axis.HORIZONTAL), RulingMerger.merge(drawn, Axis.VERTICAL));
  }

  /** Those that begin above a height: what a page has below its last row is none of the table. */
  Rulings above(double height) {
    return new Rulings(
        horizontals.stream().filter(ruling -> ruling.position() < height).toList(),
        verticals.stream().filter(ruling -> ruling.start() < height).toList());
  }

  /** Those that end below a height. */
  Rulings below(double height) {
    return new Rulings(
        horizontals.stream().filter(ruling -> ruling.position() >= height).toList(),
        verticals.stream().filter(ruling -> ruling.end() >= height).toList());
  }

  /** The same further down, and those of another page. */
  Rulings with(Rulings others, double down) {
    List<Ruling> allHorizontals = new ArrayList<>(horizontals);
    List<Ruling> allVerticals = new ArrayList<>(verticals);
    for (Ruling ruling : others.horizontals) {
      allHorizontals.add(
          new Ruling(
              ruling.axis(),
              ruling.position() + down,
              ruling.start(),
              ruling.end(),
              ruling.thickness()));
    }
    for (Ruling ruling : others.verticals) {
      allVerticals.add(
          new Ruling(
              ruling.axis(),
              ruling.position(),
              ruling.start() + down,
              ruling.end() + down,
              ruling.thickness()));
    }
    return new Rulings(allHorizontals, allVerticals);
  }
}
