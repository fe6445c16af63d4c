package gongkai.extractor.grid;

import gongkai.extractor.KnownLabels;
import java.util.ArrayList;
import java.util.List;

/**
 * Some text of one line in a table whose labels are known.
 *
 * @param phrase its text
 * @param kind what it is
 */
record FittedPiece(Phrase phrase, Kind kind) {
  /** How far apart the digits of a number set wide stand at most, in font sizes. */
  private static final double WIDE = 0.75;

  /** How far the gaps between the digits of one number differ at most, in font sizes. */
  private static final double EVEN = 0.12;

  /** The same where they stand so near that they are one word. */
  private static final double EVEN_IN_WORD = 0.05;

  /** The same before a point, which fonts move nearer. */
  private static final double EVEN_BEFORE_POINT = 0.3;

  /** The same behind a zero. */
  private static final double EVEN_BEHIND_ZERO = 0.03;

  /** How far a unit stands behind its number at most, in font sizes. */
  private static final double UNIT = 1.0;

  /** A text of more pieces is a sentence. */
  private static final int MOST_WORDS = 12;

  /** How far apart two letters of one word stand at most, in font sizes. */
  private static final double TOUCHING = 0.08;

  /** What numbers are written with. */
  private static final String LETTERS = "0123456789０１２３４５６７８９.,，+-＋－−";

  /** What a piece is. */
  enum Kind {
    /**
     * A number, or what stands in a number's place, or the unit that stands in a cell before it.
     */
    NUMBER,
    /** All of a known label, or one of its lines, or some letters of one. */
    LABEL,
    /** Anything else. */
    OTHER
  }

  boolean isNumber() {
    return kind == Kind.NUMBER;
  }

  /** What stands on a line, from left to right. */
  static List<FittedPiece> of(PhraseLine line, KnownLabels known) {
    List<FittedPiece> pieces = new ArrayList<>();
    for (Phrase phrase : line.phrases()) {
      pieces.addAll(of(phrase, known));
    }
    List<FittedPiece> joined = new ArrayList<>();
    for (int i = 0; i < pieces.size(); i++) {
      FittedPiece piece = pieces.get(i);
      int last = joined.size() - 1;
      if (last >= 0
          && areOneNumber(joined.get(last), piece, known)
          && !isNearerToNext(joined.get(last), pieces.subList(i, pieces.size()))) {
        List<Word> words = new ArrayList<>(joined.get(last).phrase.words());
        words.addAll(piece.phrase.words());
        joined.set(last, new FittedPiece(Phrase.of(words), Kind.NUMBER));
      } else {
        joined.add(piece);
      }
    }
    return joined;
  }

  private static List<FittedPiece> of(Phrase phrase, KnownLabels known) {
    if (areStacked(phrase.letters())) {
      return letters(phrase);
    }
    Kind kind = kind(phrase, known);
    if (kind == Kind.OTHER) {
      List<FittedPiece> parts = areColumns(phrase, known) ? letters(phrase) : apart(phrase, known);
      parts = parts.isEmpty() ? besideItem(phrase, known) : parts;
      return parts.isEmpty() ? List.of(new FittedPiece(phrase, kind)) : parts;
    }
    return List.of(new FittedPiece(phrase, kind));
  }

  /**
   * Whether the letters of a line are columns of one letter each, the first of which is the
   * rightmost: a label that runs downwards where a page's end leaves no height.
   */
  private static boolean areColumns(Phrase phrase, KnownLabels known) {
    StringBuilder text = new StringBuilder();
    phrase.letters().forEach(letter -> text.insert(0, letter.text()));
    return known.isPiece(text.toString());
  }

  /**
   * Whether letters of a line stand over each other: those of a label that runs downwards, both as
   * near to a line of numbers beside them as if they were on it.
   */
  private static boolean areStacked(List<Letter> letters) {
    for (int i = 1; i < letters.size(); i++) {
      if (FittedLabels.isOver(letters.get(i - 1).box(), letters.get(i).box())) {
        return true;
      }
    }
    return false;
  }

  private static List<FittedPiece> letters(Phrase phrase) {
    return phrase.letters().stream()
        .map(letter -> Phrase.of(List.of(Word.of(List.of(letter)))))
        .map(letter -> new FittedPiece(letter, Kind.LABEL))
        .toList();
  }

  private static Kind kind(Phrase phrase, KnownLabels known) {
    if (phrase.isNumber()
        || known.isFigure(phrase.text())
        || known.isUnit(phrase.text())
        || isSetWide(phrase.letters())) {
      return Kind.NUMBER;
    }
    return known.isPiece(phrase.text()) && !endsWithNumber(phrase.words(), known)
        ? Kind.LABEL
        : Kind.OTHER;
  }

  /**
   * Whether a number of the next cell stands close behind a label's remark, which might be anything
   * but goes on as is known without it.
   */
  private static boolean endsWithNumber(List<Word> words, KnownLabels known) {
    int last = words.size() - 1;
    return last > 0
        && words.get(last).isNumber()
        && !known.isWrittenBeginning(Phrase.of(words).text())
        && known.isWrittenBeginning(Phrase.of(words.subList(0, last)).text());
  }

  /** Whether letters are a number and stand apart, a sign that alone is none among them. */
  private static boolean isSetWide(List<Letter> letters) {
    for (int i = 1; i < letters.size(); i++) {
      double gap = gap(letters.get(i - 1), letters.get(i));
      if (gap >= WIDE * letters.get(0).size()
          || !isEven(letters.subList(Math.max(0, i - 2), i), gap)) {
        return false;
      }
    }
    return areOfNumber(letters) && letters.stream().anyMatch(FittedPiece::isDigit);
  }

  private static boolean isDigit(Letter letter) {
    return Character.isDigit(letter.text().codePointAt(0));
  }

  /**
   * The parts of a phrase in which cells touch: two, cut at the widest space that will do, or as
   * many as need be.
   */
  private static List<FittedPiece> apart(Phrase phrase, KnownLabels known) {
    List<Word> words = chunks(phrase);
    int best = -1;
    double widest = 0;
    List<FittedPiece> several = List.of();
    for (int i = 1; i < words.size() && words.size() <= MOST_WORDS; i++) {
      double gap = words.get(i).left() - words.get(i - 1).right();
      Phrase rest = Phrase.of(words.subList(i, words.size()));
      if (kind(Phrase.of(words.subList(0, i)), known) != Kind.OTHER) {
        if (kind(rest, known) == Kind.OTHER) {
          several =
              several.isEmpty() ? joined(words.subList(0, i), apart(rest, known), known) : several;
        } else if (gap > widest) {
          widest = gap;
          best = i;
        }
      }
    }
    return best < 0
        ? several
        : joined(
            words.subList(0, best), of(Phrase.of(words.subList(best, words.size())), known), known);
  }

  /**
   * A letter of a label that runs downwards, and the item of a list that touches it: such a one
   * begins with its number. Nothing if there is none.
   */
  private static List<FittedPiece> besideItem(Phrase phrase, KnownLabels known) {
    List<Letter> letters = phrase.letters();
    if (letters.size() < 2) {
      return List.of();
    }
    Phrase first = Phrase.of(List.of(Word.of(letters.subList(0, 1))));
    Phrase item = Phrase.of(List.of(Word.of(letters.subList(1, letters.size()))));
    FittedPiece letter = new FittedPiece(first, Kind.LABEL);
    return letter.hasLetter()
            && known.isPiece(first.text())
            && DraftCell.beginsItem(item.text())
            && kind(item, known) == Kind.LABEL
        ? List.of(letter, new FittedPiece(item, Kind.LABEL))
        : List.of();
  }

  /** The letters between which a line of one cell leaves no room. */
  private static List<Word> chunks(Phrase phrase) {
    List<Word> chunks = new ArrayList<>();
    List<Letter> open = new ArrayList<>();
    for (Letter letter : phrase.letters()) {
      if (!open.isEmpty()) {
        Letter before = open.get(open.size() - 1);
        double gap = letter.box().left() - before.box().right() - before.spacing();
        if (gap > TOUCHING * Math.min(letter.size(), before.size())) {
          chunks.add(Word.of(open));
          open.clear();
        }
      }
      open.add(letter);
    }
    chunks.add(Word.of(open));
    return chunks;
  }

  /** What some words are and what follows; nothing if nothing does. */
  private static List<FittedPiece> joined(
      List<Word> first, List<FittedPiece> rest, KnownLabels known) {
    List<FittedPiece> parts = new ArrayList<>();
    if (!rest.isEmpty()) {
      parts.addAll(of(Phrase.of(first), known));
      parts.addAll(rest);
    }
    return parts;
  }

  /** Whether a piece is a further digit of a number set wide, or a number's unit or its rest. */
  private static boolean areOneNumber(FittedPiece before, FittedPiece piece, KnownLabels known) {
    double gap = piece.phrase.left() - before.phrase.right();
    double size = before.phrase.size();
    String begun = before.hasDigit() ? "" : before.phrase.text();
    if (before.isNumber() && known.isUnit(begun + piece.phrase.text())) {
      return gap < UNIT * size;
    }
    if (areDashes(before) && areDashes(piece)) {
      return gap < WIDE * size;
    }
    List<Letter> letters = before.phrase.letters();
    List<Letter> more = lettersOf(withoutUnit(piece.phrase.words(), known));
    return areOfNumber(letters)
        && areOfNumber(more)
        && (before.hasDigit() || piece.hasDigit())
        && gap < WIDE * size
        && isEven(letters.subList(Math.max(0, letters.size() - 2), letters.size()), gap)
        && isEven(more.subList(0, Math.min(2, more.size())), gap);
  }

  /**
   * Whether a digit stands nearer to the one behind it than to the one before: there a number of
   * the next cell begins. A number hardly begins with a zero, which a little less room shows.
   *
   * @param rest the digit and what stands behind it
   */
  private static boolean isNearerToNext(FittedPiece before, List<FittedPiece> rest) {
    List<Letter> letters = new ArrayList<>();
    rest.stream().limit(2).forEach(piece -> letters.addAll(piece.phrase.letters()));
    if (letters.size() < 2 || !areOfNumber(letters.subList(0, 2))) {
      return false;
    }
    double gap = letters.get(0).box().left() - before.phrase.right();
    double behind = gap(letters.get(0), letters.get(1));
    double even = isPoint(letters.get(1).text()) ? EVEN_BEFORE_POINT : EVEN;
    return gap - behind
        > before.phrase.size() * (isZero(before.phrase.text()) ? EVEN_BEHIND_ZERO : even);
  }

  private static boolean isPoint(String text) {
    return ".,，".contains(text);
  }

  private static boolean isZero(String text) {
    return text.equals("0") || text.equals("０");
  }

  private static boolean areDashes(FittedPiece piece) {
    return piece.phrase.text().chars().allMatch(c -> c == '—' || c == '―' || c == ' ');
  }

  /** Words without a unit that is the last of several. */
  private static List<Word> withoutUnit(List<Word> words, KnownLabels known) {
    for (int i = 1; i < words.size(); i++) {
      if (known.isUnit(Phrase.of(words.subList(i, words.size())).text())) {
        return words.subList(0, i);
      }
    }
    return words;
  }

  private static List<Letter> lettersOf(List<Word> words) {
    return words.stream().flatMap(word -> word.letters().stream()).toList();
  }

  private static boolean areOfNumber(List<Letter> letters) {
    return letters.stream()
        .allMatch(letter -> letter.text().length() == 1 && LETTERS.contains(letter.text()));
  }

  private static double gap(Letter before, Letter after) {
    return after.box().left() - before.box().right();
  }

  /**
   * Whether two letters stand as far apart as the gap beside them. So near each other that they are
   * one word, they may as well be a number set as usual beside that of the next cell.
   *
   * @param two or one, which may stand anyhow
   */
  private static boolean isEven(List<Letter> two, double gap) {
    if (two.size() < 2) {
      return true;
    }
    Letter before = two.get(0);
    double own = gap(before, two.get(1));
    boolean isWord = own <= PhraseLine.WORD_GAP * before.size();
    return !(isWord && before.spacing() > 0)
        && Math.abs(own - gap) < before.size() * (isWord ? EVEN_IN_WORD : EVEN);
  }

  /** Whether it has a figure, not only what may stand for one. */
  boolean hasDigit() {
    return phrase.text().chars().anyMatch(Character::isDigit);
  }

  /** Whether it may be a line of a label: a word, though perhaps one that stands for no number. */
  boolean isWord() {
    return !isNumber() || (!hasDigit() && hasLetter());
  }

  boolean hasLetter() {
    return phrase.text().chars().anyMatch(Character::isLetter);
  }
}
