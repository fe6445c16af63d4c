package gongkai.extractor.grid;

import gongkai.extractor.KnownLabels;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.BiPredicate;
import java.util.function.Function;

/**
 * Labels that run downwards in several columns, the first of which is the rightmost. Over a page
 * break such a text goes on in the same columns, or all of it begins anew.
 */
final class TallLabels {
  /** How far apart letters of one label stand, in font sizes, from middle to middle. */
  private static final double LEADING = 2.2;

  /** How far from a letter of a label a unit or a point of it stands, in font sizes. */
  private static final double ASIDE = 3.5;

  private final OpenText text;
  private final KnownLabels known;

  private TallLabels(OpenText text, KnownLabels known) {
    this.text = text;
    this.known = known;
  }

  /**
   * Labels with those that single letters make; empty unless each letter is part of one.
   *
   * @param labels that are put together
   * @param letters that are of no label so far
   * @param asides units and points, which may be of a label or not
   */
  static Optional<List<FittedLabel>> added(
      List<FittedLabel> labels,
      List<Phrase> letters,
      List<Phrase> asides,
      OpenText text,
      KnownLabels known) {
    if (letters.isEmpty()) {
      return Optional.of(labels);
    }
    List<Phrase> inColumns = with(letters, asides, TallLabels::isInColumn);
    List<Phrase> inLines =
        with(letters, asides, (one, other) -> isInColumn(one, other) || isBeside(one, other));
    TallLabels tall = new TallLabels(text, known);
    return tall.added(labels, inColumns)
        .or(() -> tall.added(labels, inLines))
        .or(() -> tall.cut(inColumns).map(found -> joined(labels, found)));
  }

  private Optional<List<FittedLabel>> added(List<FittedLabel> labels, List<Phrase> letters) {
    return one(letters)
        .or(() -> apart(letters))
        .map(found -> joined(labels, found))
        .or(() -> anew(labels, letters));
  }

  /** Letters of labels with those asides that stand near one of them in some way. */
  private static List<Phrase> with(
      List<Phrase> letters, List<Phrase> asides, BiPredicate<Phrase, Phrase> near) {
    List<Phrase> all = new ArrayList<>(letters);
    asides.stream()
        .filter(aside -> letters.stream().anyMatch(letter -> near.test(aside, letter)))
        .forEach(all::add);
    return all;
  }

  /** Whether a letter stands below or above one that can only be of a label. */
  private static boolean isInColumn(Phrase aside, Phrase letter) {
    return Math.abs(letter.centre() - aside.centre()) < letter.size() / 2
        && Math.abs(letter.middle() - aside.middle()) < ASIDE * letter.size();
  }

  /** The same beside one: before a page's end, columns may have one letter each. */
  private static boolean isBeside(Phrase aside, Phrase letter) {
    return Math.abs(letter.middle() - aside.middle()) < letter.size() / 2
        && Math.abs(letter.centre() - aside.centre()) < ASIDE * letter.size();
  }

  private static List<FittedLabel> joined(List<FittedLabel> some, List<FittedLabel> others) {
    List<FittedLabel> joined = new ArrayList<>(some);
    joined.addAll(others);
    return joined;
  }

  /** The label that all letters are. */
  private Optional<List<FittedLabel>> one(List<Phrase> letters) {
    return one(letters, joined -> Optional.of(known.folded(joined)).filter(known::isLabel));
  }

  /**
   * The label of which all letters are the beginning: its cell is too narrow for its last column.
   */
  private Optional<List<FittedLabel>> cut(List<Phrase> letters) {
    return one(letters, known::cutGroup);
  }

  /**
   * The label that letters are, whichever way they are read.
   *
   * @param naming gives the folded name of the label that letters in their order are
   */
  private Optional<List<FittedLabel>> one(
      List<Phrase> letters, Function<String, Optional<String>> naming) {
    Comparator<Phrase> fromRight =
        Comparator.comparingDouble((Phrase letter) -> -Math.rint(letter.centre() / letter.size()))
            .thenComparingDouble(Phrase::middle);
    Comparator<Phrase> byPage =
        Comparator.comparingInt((Phrase letter) -> text.piece(letter.middle()))
            .thenComparing(fromRight);
    return inOrder(letters, fromRight, naming).or(() -> inOrder(letters, byPage, naming));
  }

  private static Optional<List<FittedLabel>> inOrder(
      List<Phrase> letters, Comparator<Phrase> order, Function<String, Optional<String>> naming) {
    List<Phrase> read = letters.stream().sorted(order).toList();
    StringBuilder joined = new StringBuilder();
    read.forEach(letter -> joined.append(letter.text()));
    return naming.apply(joined.toString()).map(name -> List.of(FittedLabel.of(read, name)));
  }

  /** Several labels, one below the other. */
  private Optional<List<FittedLabel>> apart(List<Phrase> letters) {
    List<Phrase> downwards = new ArrayList<>(letters);
    downwards.sort(Comparator.comparingDouble(Phrase::middle));
    List<FittedLabel> found = new ArrayList<>();
    int from = 0;
    for (int i = 1; i <= downwards.size(); i++) {
      if (i == downwards.size() || areApart(downwards.get(i - 1), downwards.get(i))) {
        Optional<List<FittedLabel>> label = one(downwards.subList(from, i));
        if (label.isEmpty()) {
          return label;
        }
        found.addAll(label.get());
        from = i;
      }
    }
    return Optional.of(found);
  }

  private static boolean areApart(Phrase above, Phrase below) {
    return below.middle() - above.middle() > LEADING * below.size();
  }

  /**
   * The labels where the rest of one was taken for a whole one: numbering that stands in columns of
   * its own, before a page break, is no part of what its lines below each other read.
   */
  private Optional<List<FittedLabel>> anew(List<FittedLabel> labels, List<Phrase> letters) {
    List<Phrase> all = new ArrayList<>(letters);
    List<FittedLabel> others = new ArrayList<>();
    for (FittedLabel label : labels) {
      if (isTall(label)) {
        label.lines().forEach(line -> all.addAll(lettersOf(line)));
      } else {
        others.add(label);
      }
    }
    return one(all).map(found -> joined(others, found));
  }

  /** Whether most lines of a label have one letter. */
  private static boolean isTall(FittedLabel label) {
    long letters = label.lines().stream().filter(line -> line.length() == 1).count();
    return letters * 2 > label.lines().size();
  }

  private static List<Phrase> lettersOf(Phrase line) {
    return line.letters().stream()
        .map(letter -> Phrase.of(List.of(Word.of(List.of(letter)))))
        .toList();
  }
}
