package gongkai.extractor.grid;

import gongkai.extractor.Place.Box;
import java.util.ArrayList;
import java.util.List;

/**
 * A line of a page, taken apart where its words stand further apart than in a sentence.
 *
 * @param line as a whole
 * @param phrases from left to right, at least one
 */
record PhraseLine(Line line, List<Phrase> phrases) {
  /** From which gap on letters are two words, in font sizes. */
  static final double WORD_GAP = 0.22;

  /** From which gap on words are two phrases, in font sizes. */
  private static final double PHRASE_GAP = 1.25;

  /** The same for two numbers, which no sentence sets side by side. */
  private static final double NUMBER_GAP = 0.2;

  /** The same for two Chinese characters, between which no sentence leaves a space. */
  private static final double CHINESE_GAP = 0.28;

  /** The same for a label and a number; sentences leave half a letter's width at the most. */
  private static final double LABEL_GAP = 0.7;

  PhraseLine {
    phrases = List.copyOf(phrases);
  }

  /**
   * A line taken apart.
   *
   * @param rulings vertical ones: what stands on both sides of one is apart
   */
  static PhraseLine of(Line line, List<Ruling> rulings) {
    List<Phrase> phrases = new ArrayList<>();
    List<Word> open = new ArrayList<>();
    for (Word word : words(line)) {
      if (!open.isEmpty() && isApart(open.get(open.size() - 1), word, rulings)) {
        phrases.add(Phrase.of(open));
        open.clear();
      }
      open.add(word);
    }
    phrases.add(Phrase.of(open));
    return new PhraseLine(line, phrases);
  }

  private static boolean isApart(Word before, Word after, List<Ruling> rulings) {
    double size = Math.min(before.size(), after.size());
    double gap = after.left() - before.right();
    if (before.isNumber() && after.isNumber()) {
      return gap > NUMBER_GAP * size;
    }
    if (before.endsChinese() && (after.beginsChinese() || DraftCell.beginsItem(after.text()))) {
      return gap > CHINESE_GAP * size;
    }
    if (before.endsChinese() && after.isNumber()) {
      return gap > LABEL_GAP * size;
    }
    return gap > PHRASE_GAP * size || rulings.stream().anyMatch(r -> isBetween(r, before, after));
  }

  private static boolean isBetween(Ruling ruling, Word before, Word after) {
    double middle = before.box().top() + before.box().height() / 2;
    return ruling.position() > before.right() - 1
        && ruling.position() < after.left() + 1
        && ruling.start() <= middle
        && ruling.end() >= middle;
  }

  private static List<Word> words(Line line) {
    List<Word> words = new ArrayList<>();
    List<Letter> open = new ArrayList<>();
    for (Letter letter : line.letters()) {
      if (!open.isEmpty()) {
        Letter before = open.get(open.size() - 1);
        double gap = letter.box().left() - before.box().right() - before.spacing();
        if (gap > WORD_GAP * Math.min(letter.size(), before.size())) {
          words.add(Word.of(open));
          open.clear();
        }
      }
      open.add(letter);
    }
    words.add(Word.of(open));
    return words;
  }

  Box box() {
    return line.box();
  }

  double size() {
    return line.size();
  }

  double top() {
    return box().top();
  }

  double bottom() {
    return box().bottom();
  }

  double middle() {
    return box().top() + box().height() / 2;
  }

  boolean isSplit() {
    return phrases.size() > 1;
  }

  List<Word> words() {
    List<Word> words = new ArrayList<>();
    phrases.forEach(phrase -> words.addAll(phrase.words()));
    return words;
  }

  /** Whether at least half of what follows the label are numbers. */
  boolean hasNumbers() {
    int numbers = 0;
    for (int i = 1; i < phrases.size(); i++) {
      numbers += phrases.get(i).isNumber() ? 1 : 0;
    }
    return isSplit() && numbers * 2 >= phrases.size() - 1 && numbers > 0;
  }
}
