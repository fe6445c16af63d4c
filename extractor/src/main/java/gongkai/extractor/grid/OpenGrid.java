package gongkai.extractor.grid;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Puts lines into the cells of a table without rulings. */
final class OpenGrid {
  /** How far text may reach into a neighbouring column and still be none of it, in font sizes. */
  private static final double SLACK = 0.2;

  /** The narrowest space at which a phrase over two columns is cut, in font sizes. */
  private static final double CUT = 0.3;

  private final double[] xs;

  OpenGrid(double[] xs) {
    this.xs = xs;
  }

  /** A piece of a line in some columns; their indexes count from 0, the last is included. */
  record Piece(int first, int last, Phrase phrase) {}

  /** The pieces of a line from left to right; they share no column. */
  List<Piece> pieces(PhraseLine line) {
    List<Piece> pieces = new ArrayList<>();
    for (Phrase phrase : line.phrases()) {
      for (Phrase part : line.isSplit() ? cut(phrase) : List.of(phrase)) {
        add(part, pieces);
      }
    }
    return pieces;
  }

  private void add(Phrase phrase, List<Piece> pieces) {
    Piece piece = piece(phrase);
    if (!pieces.isEmpty() && pieces.get(pieces.size() - 1).last() >= piece.first()) {
      Piece before = pieces.remove(pieces.size() - 1);
      List<Word> words = new ArrayList<>(before.phrase().words());
      words.addAll(phrase.words());
      piece =
          new Piece(before.first(), Math.max(before.last(), piece.last()), Phrase.of(words));
    }
    pieces.add(piece);
  }

  private Piece piece(Phrase phrase) {
    if (phrase.isNumber()) {
      int column = column(phrase.centre());
      return new Piece(column, column, phrase);
    }
    double slack = SLACK * phrase.size();
    int first = column(phrase.left() + slack);
    int last = column(phrase.right() - slack);
    return new Piece(first, Math.max(first, last), phrase);
  }

  /** Cuts a phrase where a column ends between two of its words. */
  private List<Phrase> cut(Phrase phrase) {
    List<Phrase> parts = new ArrayList<>();
    List<Word> open = new ArrayList<>();
    for (Word word : phrase.words()) {
      if (!open.isEmpty()) {
        Word before = open.get(open.size() - 1);
        boolean apart = word.left() - before.right() >= CUT * word.size();
        if (apart && column(before.box().left() + before.box().width() / 2)
            != column(word.left() + word.box().width() / 2)
            && column(before.right()) != column(word.left())) {
          parts.add(Phrase.of(open));
          open.clear();
        }
      }
      open.add(word);
    }
    parts.add(Phrase.of(open));
    return parts;
  }

  int column(double x) {
    int column = 0;
    while (column + 2 < xs.length && x >= xs[column + 1]) {
      column++;
    }
    return column;
  }

  int columns() {
    return xs.length - 1;
  }

  /** What stands in a row's cells: the pieces of one or several lines, in order of the lines. */
  Map<GridCell, List<Letter>> cells(List<PhraseLine> lines, int row) {
    List<List<Letter>> letters = new ArrayList<>();
    List<int[]> ranges = new ArrayList<>();
    for (PhraseLine line : lines) {
      for (Piece piece : pieces(line)) {
        merge(piece, ranges, letters);
      }
    }
    Map<GridCell, List<Letter>> cells = new HashMap<>();
    for (int i = 0; i < ranges.size(); i++) {
      int[] range = ranges.get(i);
      cells.put(new GridCell(row, range[0], row + 1, range[1] + 1, Set.of()), letters.get(i));
    }
    return cells;
  }

  private static void merge(Piece piece, List<int[]> ranges, List<List<Letter>> letters) {
    int[] range = {piece.first(), piece.last()};
    List<Letter> own = new ArrayList<>(piece.phrase().letters());
    for (int i = ranges.size() - 1; i >= 0; i--) {
      int[] other = ranges.get(i);
      if (other[0] <= range[1] && range[0] <= other[1]) {
        range[0] = Math.min(range[0], other[0]);
        range[1] = Math.max(range[1], other[1]);
        own.addAll(0, letters.get(i));
        ranges.remove(i);
        letters.remove(i);
      }
    }
    ranges.add(range);
    letters.add(own);
  }
}
