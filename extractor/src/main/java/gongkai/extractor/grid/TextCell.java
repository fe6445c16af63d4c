package gongkai.extractor.grid;

import gongkai.extractor.Place.Box;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * Text of one or several lines in some columns of a table without rulings.
 *
 * @param first the first column, from 0
 * @param last the last column, included
 * @param phrases in the order in which they are read, at least one
 * @param box around the text
 * @param isBroken whether it is one number, broken over its lines for want of room
 */
record TextCell(int first, int last, List<Phrase> phrases, Box box, boolean isBroken) {
  /** How far apart the lines of a number stand at most, in font sizes, from middle to middle. */
  private static final double LEADING = 1.5;

  /** From top to bottom, then from left to right. */
  static final Comparator<TextCell> DOWNWARDS =
      Comparator.comparingDouble(TextCell::middle).thenComparingInt(TextCell::first);

  TextCell {
    phrases = List.copyOf(phrases);
  }

  static TextCell of(int first, int last, Phrase phrase) {
    return new TextCell(first, last, List.of(phrase), phrase.box(), false);
  }

  TextCell with(TextCell below) {
    List<Phrase> all = new ArrayList<>(phrases);
    all.addAll(below.phrases);
    return new TextCell(
        Math.min(first, below.first),
        Math.max(last, below.last),
        all,
        Boxes.around(List.of(box, below.box)),
        false);
  }

  /** This and a further line of the same cell. */
  TextCell withLine(TextCell below) {
    boolean goesOn =
        isNumber()
            && below.isNumber()
            && below.middle() - lastPhrase().middle() <= LEADING * below.size()
            && lastPhrase().length() >= below.lastPhrase().length()
            && CellText.isWithinNumber(lastPhrase().text(), below.lastPhrase().text());
    return goesOn ? withRest(below) : with(below);
  }

  /** One number of this and its rest below. */
  TextCell withRest(TextCell below) {
    TextCell both = with(below);
    return new TextCell(both.first, both.last, both.phrases, both.box, true);
  }

  TextCell over(int newFirst, int newLast) {
    return new TextCell(newFirst, newLast, phrases, box, isBroken);
  }

  /** The index of the last of some texts in columns that this has, too; -1 if there is none. */
  int lastAbove(List<TextCell> texts) {
    int last = texts.size() - 1;
    while (last >= 0 && !texts.get(last).sharesColumns(this)) {
      last--;
    }
    return last;
  }

  /** Whether a horizontal ruling lies between a text above and this. */
  boolean isPartedFrom(TextCell above, List<Ruling> rules) {
    return rules.stream()
        .anyMatch(
            rule ->
                rule.position() > above.lastPhrase().middle()
                    && rule.position() < middle()
                    && rule.start() < centre()
                    && rule.end() > centre());
  }

  /** The middle of its width. */
  double centre() {
    return box.left() + box.width() / 2;
  }

  /** The middle of its height. */
  double middle() {
    return box.top() + box.height() / 2;
  }

  Phrase lastPhrase() {
    return phrases.get(phrases.size() - 1);
  }

  double size() {
    return phrases.get(0).size();
  }

  boolean isNumber() {
    return phrases.stream().allMatch(Phrase::isNumber);
  }

  boolean beginsItem() {
    return DraftCell.beginsItem(phrases.get(0).text());
  }

  boolean sharesColumns(TextCell other) {
    return first <= other.last && other.first <= last;
  }

  CellText text() {
    if (phrases.size() > 1 && phrases.stream().allMatch(TextCell::isLetter)) {
      StringBuilder downwards = new StringBuilder();
      phrases.forEach(letter -> downwards.append(letter.text()));
      return new CellText(downwards.toString(), false);
    }
    return isBroken ? CellText.ofBrokenNumber(letters()) : CellText.of(letters());
  }

  /** Whether a line is a letter of a text that runs downwards. */
  private static boolean isLetter(Phrase line) {
    return line.length() == 1 && !line.isNumber();
  }

  List<Letter> letters() {
    List<Letter> letters = new ArrayList<>();
    phrases.forEach(phrase -> letters.addAll(phrase.letters()));
    return letters;
  }
}
