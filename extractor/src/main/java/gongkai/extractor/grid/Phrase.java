package gongkai.extractor.grid;

import gongkai.extractor.Place.Box;
import java.util.ArrayList;
import java.util.List;

/**
 * Words of a line with no more than the usual space between them.
 *
 * @param words from left to right, at least one
 * @param box around the words
 */
record Phrase(List<Word> words, Box box) {
  Phrase {
    words = List.copyOf(words);
  }

  static Phrase of(List<Word> words) {
    return new Phrase(words, Boxes.around(words.stream().map(Word::box).toList()));
  }

  double left() {
    return box.left();
  }

  double right() {
    return box.right();
  }

  double centre() {
    return box.left() + box.width() / 2;
  }

  /** The middle of its height. */
  double middle() {
    return box.top() + box.height() / 2;
  }

  String text() {
    return String.join(" ", words.stream().map(Word::text).toList());
  }

  double size() {
    return words.get(0).size();
  }

  boolean isNumber() {
    return words.stream().allMatch(word -> word.isNumber() || word.isLeader());
  }

  int length() {
    return words.stream().mapToInt(word -> word.text().length()).sum();
  }

  List<Letter> letters() {
    List<Letter> letters = new ArrayList<>();
    words.forEach(word -> letters.addAll(word.letters()));
    return letters;
  }
}
