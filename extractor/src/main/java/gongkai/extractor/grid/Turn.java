package gongkai.extractor.grid;

import gongkai.extractor.Place.Box;
import java.util.ArrayList;
import java.util.List;

/**
 * A turn of a frame by quarters, so that text of any direction can be read as running to the right.
 *
 * @param direction the direction that runs to the right after the turn
 * @param width of the frame before the turn
 * @param height of the frame before the turn
 */
record Turn(Direction direction, double width, double height) {
  Box apply(Box box) {
    return switch (direction) {
      case RIGHT -> box;
      case DOWN -> new Box(box.top(), width - box.right(), box.height(), box.width());
      case LEFT -> new Box(width - box.right(), height - box.bottom(), box.width(), box.height());
      case UP -> new Box(height - box.bottom(), box.left(), box.height(), box.width());
    };
  }

  /** Undoes {@link #apply}. */
  Box undo(Box box) {
    return switch (direction) {
      case RIGHT -> box;
      case DOWN -> new Box(width - box.bottom(), box.left(), box.height(), box.width());
      case LEFT -> new Box(width - box.right(), height - box.bottom(), box.width(), box.height());
      case UP -> new Box(box.top(), height - box.right(), box.height(), box.width());
    };
  }

  Letter apply(Letter letter) {
    return direction == Direction.RIGHT
        ? letter
        : letter.at(apply(letter.box()), letter.direction().whenRightIs(direction));
  }

  Ruling apply(Ruling ruling) {
    if (direction == Direction.RIGHT) {
      return ruling;
    }
    Box box = apply(boxOf(ruling));
    boolean sideways = direction != Direction.LEFT;
    boolean horizontal = ruling.isHorizontal() != sideways;
    return horizontal
        ? new Ruling(Ruling.Axis.HORIZONTAL, box.top(), box.left(), box.right(), ruling.thickness())
        : new Ruling(Ruling.Axis.VERTICAL, box.left(), box.top(), box.bottom(), ruling.thickness());
  }

  PageMarks apply(PageMarks marks) {
    if (direction == Direction.RIGHT) {
      return marks;
    }
    boolean sideways = direction != Direction.LEFT;
    List<Letter> letters = new ArrayList<>(marks.letters().size());
    marks.letters().forEach(letter -> letters.add(apply(letter)));
    List<Ruling> rulings = new ArrayList<>(marks.rulings().size());
    marks.rulings().forEach(ruling -> rulings.add(apply(ruling)));
    return new PageMarks(
        marks.page(),
        sideways ? height : width,
        sideways ? width : height,
        letters,
        rulings,
        marks.fillEdges().stream().map(this::apply).toList());
  }

  private static Box boxOf(Ruling ruling) {
    return ruling.isHorizontal()
        ? new Box(ruling.start(), ruling.position(), ruling.length(), 0)
        : new Box(ruling.position(), ruling.start(), 0, ruling.length());
  }
}
