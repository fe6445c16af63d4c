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
    return new Phrase(words, Boxes.around(words, Word::box));
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
    StringBuilder text = new StringBuilder(words.get(0).text());
    for (Word word : words.subList(1, words.size())) {
      text.append(' ').append(word.text());
    }
    return text.toString();
  }

  double size() {
    return words.get(0).size();
  }

  boolean isNumber() {
    for (Word word : words) {
      if (!word.isNumber() && !word.isLeader()) {
        return false;
      }
    }
    return true;
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
