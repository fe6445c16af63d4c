package gongkai.extractor.grid;

import gongkai.extractor.Place.Box;
import java.util.ArrayList;
import java.util.List;

/**
 * Text of one or several lines in some columns of a table without rulings.
 *
 * @param first the first column, from 0
 * @param last the last column, included
 * @param phrases from top to bottom, at least one
 * @param box around the text
 */
record TextCell(int first, int last, List<Phrase> phrases, Box box) {
  TextCell {
    phrases = List.copyOf(phrases);
  }

  static TextCell of(int first, int last, Phrase phrase) {
    return new TextCell(first, last, List.of(phrase), phrase.box());
  }

  TextCell with(TextCell below) {
    List<Phrase> all = new ArrayList<>(phrases);
    all.addAll(below.phrases);
    return new TextCell(
        Math.min(first, below.first),
        Math.max(last, below.last),
        all,
        Boxes.around(List.of(box, below.box)));
  }

  TextCell over(int newFirst, int newLast) {
    return new TextCell(newFirst, newLast, phrases, box);
  }

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
    return isNumber() && phrases.size() > 1
        ? CellText.ofBrokenNumber(letters())
        : CellText.of(letters());
  }

  List<Letter> letters() {
    List<Letter> letters = new ArrayList<>();
    phrases.forEach(phrase -> letters.addAll(phrase.letters()));
    return letters;
  }
}
