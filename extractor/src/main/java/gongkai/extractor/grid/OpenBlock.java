package gongkai.extractor.grid;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/**
 * Lines of a page that follow each other and may be the rows of a table without rulings: the gaps
 * between their phrases lie over each other.
 */
final class OpenBlock {
  /** The narrowest gap that goes through all lines, in font sizes. */
  private static final double RIVER = 0.3;

  private final List<PhraseLine> lines = new ArrayList<>();
  private List<Stretch> rivers;
  private double left;
  private double right;
  private double pitch;
  private PhraseLine last;
  private boolean ruled;

  OpenBlock(PhraseLine first) {
    lines.add(first);
    last = first;
    rivers = gaps(first);
    left = first.box().left();
    right = first.box().right();
  }

  /** A block of lines that rulings show to be a table. */
  static OpenBlock ruled(List<PhraseLine> lines) {
    OpenBlock block = new OpenBlock(lines.get(0));
    lines.subList(1, lines.size()).forEach(block::add);
    block.ruled = true;
    return block;
  }

  boolean isRuled() {
    return ruled;
  }

  List<PhraseLine> lines() {
    return lines;
  }

  double left() {
    return left;
  }

  double right() {
    return right;
  }

  /** The greatest distance between two of its lines so far, from middle to middle. */
  double pitch() {
    return pitch;
  }

  /** The usual distance between two of its lines so far, from middle to middle. */
  double usualPitch() {
    double[] distances = new double[lines.size() - 1];
    for (int i = 0; i < distances.length; i++) {
      distances[i] = lines.get(i + 1).middle() - lines.get(i).middle();
    }
    Arrays.sort(distances);
    return distances.length == 0 ? 0 : distances[distances.length / 2];
  }

  PhraseLine last() {
    return last;
  }

  private static List<Stretch> gaps(PhraseLine line) {
    List<Stretch> gaps = new ArrayList<>();
    double from = Double.NEGATIVE_INFINITY;
    for (Phrase phrase : line.phrases()) {
      gaps.add(new Stretch(from, phrase.left()));
      from = phrase.right();
    }
    gaps.add(new Stretch(from, Double.POSITIVE_INFINITY));
    return gaps;
  }

  /** Whether at least one of the gaps goes on through a line. */
  boolean letsThrough(PhraseLine line) {
    double outerLeft = Math.min(left, line.box().left());
    double outerRight = Math.max(right, line.box().right());
    return inner(Stretch.common(rivers, gaps(line), RIVER * line.size()), outerLeft, outerRight);
  }

  private static boolean inner(List<Stretch> rivers, double left, double right) {
    return rivers.stream().anyMatch(river -> river.from() >= left && river.to() <= right);
  }

  /** Whether a line fills the room between the first two phrases of one before it. */
  boolean crosses(PhraseLine line) {
    return lines.stream()
        .filter(PhraseLine::isSplit)
        .anyMatch(
            other ->
                other.phrases().get(0).right() > line.box().left()
                    && other.phrases().get(1).left() < line.box().right());
  }

  /** The first text of its first line. */
  Phrase firstLabel() {
    return lines.get(0).phrases().get(0);
  }

  /** The last label that begins as an item of a list does, in a row with more text. */
  Optional<Phrase> lastItem() {
    return last.phrases().stream()
        .filter(phrase -> last.isSplit() && DraftCell.beginsItem(phrase.text()))
        .reduce((first, second) -> second);
  }

  /** The font size of its first line. */
  double size() {
    return lines.get(0).size();
  }

  void add(PhraseLine line) {
    rivers = Stretch.common(rivers, gaps(line), RIVER * line.size());
    left = Math.min(left, line.box().left());
    right = Math.max(right, line.box().right());
    pitch = Math.max(pitch, line.middle() - last.middle());
    lines.add(line);
    last = line;
  }
}
