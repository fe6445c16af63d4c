package gongkai.extractor.grid;

import gongkai.extractor.KnownLabels;
import gongkai.extractor.Place.Box;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * A known label, put together from its lines.
 *
 * @param lines from top to bottom, at least one
 * @param name as labels are compared
 * @param box around its lines
 */
record FittedLabel(List<Phrase> lines, String name, Box box) {
  FittedLabel {
    lines = List.copyOf(lines);
  }

  static FittedLabel of(List<Phrase> lines, String name) {
    return new FittedLabel(lines, name, Boxes.around(lines, Phrase::box));
  }

  /** From top to bottom by their first lines. */
  static final Comparator<FittedLabel> DOWNWARDS =
      Comparator.comparingDouble((FittedLabel label) -> label.first())
          .thenComparingDouble(label -> label.box().left());

  /** The middle of the first line's height. */
  double first() {
    return lines.get(0).middle();
  }

  /** The middle of the last line's height. */
  double last() {
    return lines.get(lines.size() - 1).middle();
  }

  double centre() {
    return box.left() + box.width() / 2;
  }

  double size() {
    return lines.get(0).size();
  }

  boolean isBeside(FittedLabel other) {
    return box.top() < other.box.bottom() && other.box.top() < box.bottom();
  }

  /** The same with what stands in some columns of a table. */
  TextCell cell(int first, int last) {
    return new TextCell(first, last, lines, box, false);
  }

  /**
   * The labels that pieces of text make; empty unless each of them is part of one.
   *
   * @param text tells which pieces stand on different pages
   */
  static Optional<List<FittedLabel>> of(
      List<FittedPiece> pieces, OpenText text, KnownLabels known) {
    return new FittedLabels(pieces, text, known).labels();
  }
}
