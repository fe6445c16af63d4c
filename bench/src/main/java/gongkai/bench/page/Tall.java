package gongkai.bench.page;

import gongkai.typesetter.GridCell;
import java.util.List;

/** Labels that span so many rows that they are often set downwards. */
final class Tall {
  private static final int ROWS = 5;

  private Tall() {}

  static boolean isTall(GridCell cell) {
    return cell.kind() == GridCell.Kind.LABEL
        && cell.column() == 1
        && cell.columnSpan() == 1
        && cell.rowSpan() >= ROWS;
  }

  /** Its letters from the first to the last, without spaces and line breaks. */
  static List<String> letters(String text) {
    return text.codePoints()
        .filter(letter -> !Character.isWhitespace(letter))
        .mapToObj(Character::toString)
        .toList();
  }
}
