package gongkai.extractor.grid;

import java.util.ArrayList;
import java.util.List;

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

  /** What stands on a line, from left to right; no two share a column. */
  List<TextCell> pieces(PhraseLine line) {
    List<TextCell> pieces = new ArrayList<>();
    for (Phrase phrase : line.phrases()) {
      for (Phrase part : line.isSplit() ? cut(phrase) : List.of(phrase)) {
        add(part, pieces, line);
      }
    }
    return pieces;
  }

  private void add(Phrase phrase, List<TextCell> pieces, PhraseLine line) {
    TextCell piece = piece(phrase);
    if (pieces.isEmpty() || !pieces.get(pieces.size() - 1).sharesColumns(piece)) {
      pieces.add(piece);
      return;
    }
    TextCell before = pieces.remove(pieces.size() - 1);
    int shared = before.last();
    boolean heads =
        line.phrases().size() > 2 && line.phrases().stream().noneMatch(Phrase::isNumber);
    if (heads && piece.last() > shared && column(piece.lastPhrase().centre()) > shared) {
      pieces.add(before);
      pieces.add(piece.over(shared + 1, piece.last()));
    } else if (heads
        && before.first() < piece.first()
        && column(before.lastPhrase().centre()) < piece.first()) {
      pieces.add(before.over(before.first(), piece.first() - 1));
      pieces.add(piece);
    } else {
      List<Word> words = new ArrayList<>(before.lastPhrase().words());
      words.addAll(phrase.words());
      int last = Math.max(before.last(), piece.last());
      pieces.add(TextCell.of(before.first(), last, Phrase.of(words)));
    }
  }

  private TextCell piece(Phrase phrase) {
    if (phrase.isNumber()) {
      int column = column(phrase.centre());
      return TextCell.of(column, column, phrase);
    }
    double slack = SLACK * phrase.size();
    int first = column(phrase.left() + slack);
    int last = column(phrase.right() - slack);
    return TextCell.of(first, Math.max(first, last), phrase);
  }

  /** Cuts a phrase where a column ends between two of its words. */
  private List<Phrase> cut(Phrase phrase) {
    List<Phrase> parts = new ArrayList<>();
    List<Word> open = new ArrayList<>();
    for (Word word : phrase.words()) {
      if (!open.isEmpty()) {
        Word before = open.get(open.size() - 1);
        boolean apart = word.left() - before.right() >= CUT * word.size();
        if (apart
            && column(before.box().left() + before.box().width() / 2)
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
}
