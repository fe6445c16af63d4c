package gongkai.extractor.grid;

import gongkai.extractor.KnownLabels;
import gongkai.extractor.Place.Box;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** Puts labels together from their lines: each line goes on with the label above it. */
final class FittedLabels {
  /** How far apart the lines of a label stand at most, in font sizes, from middle to middle. */
  private static final double LEADING = 2.2;

  /** How far apart they stand at the least. */
  private static final double LEAST = 0.6;

  /** The part of the narrower of two lines of a label that lies over the other. */
  private static final double OVER = 0.5;

  /** How far apart the words of one line of a label stand at most, in font sizes. */
  private static final double SPACE = 2.2;

  /** How far the middles of words of one line differ at most, in font sizes. */
  private static final double SAME_LINE = 0.3;

  /** How far from the foot or head of a page the lines of a label stand that go over it. */
  private static final double BREAK = 3.5;

  /** How far the first line of a label is indented at most, in font sizes. */
  private static final double INDENT = 6;

  /** How much wider than a label's line the head over its column is at the least, as a factor. */
  private static final double WIDER = 1.5;

  private final List<FittedPiece> left = new ArrayList<>();
  private final List<Phrase> all;
  private final List<FittedLabel> labels = new ArrayList<>();
  private final List<Phrase> letters = new ArrayList<>();

  /** Units and points, which a label that runs downwards may have, too. */
  private final List<Phrase> asides = new ArrayList<>();

  private final Map<Integer, Double> tops = new HashMap<>();
  private final Map<Integer, Double> bottoms = new HashMap<>();
  private final OpenText text;
  private final KnownLabels known;

  FittedLabels(List<FittedPiece> pieces, OpenText text, KnownLabels known) {
    this.text = text;
    this.known = known;
    all = pieces.stream().map(FittedPiece::phrase).toList();
    for (FittedPiece piece : pieces) {
      double middle = piece.phrase().middle();
      tops.merge(text.piece(middle), middle, Math::min);
      bottoms.merge(text.piece(middle), middle, Math::max);
    }
    pieces.stream().filter(FittedPiece::isWord).forEach(left::add);
    left.sort(
        Comparator.comparingDouble((FittedPiece piece) -> piece.phrase().middle())
            .thenComparingDouble(piece -> piece.phrase().left()));
  }

  /** The labels; empty unless each piece is part of one. */
  Optional<List<FittedLabel>> labels() {
    while (!left.isEmpty()) {
      FittedPiece first = left.get(0);
      Optional<FittedLabel> label = longest(first.phrase());
      if (label.isPresent()) {
        labels.add(label.get());
        left.removeIf(piece -> label.get().lines().contains(piece.phrase()));
      } else if (first.isNumber() || !first.hasLetter()) {
        if (first.phrase().length() == 1 && (first.hasLetter() || !first.isNumber())) {
          asides.add(first.phrase());
        }
        left.remove(0);
      } else if (first.kind() == FittedPiece.Kind.OTHER) {
        String name = known.folded(first.phrase().text());
        labels.add(FittedLabel.of(List.of(first.phrase()), name));
        left.remove(0);
      } else if (first.phrase().length() == 1) {
        letters.add(first.phrase());
        left.remove(0);
      } else {
        return Optional.empty();
      }
    }
    asides.stream().filter(this::isInColumn).toList().forEach(letters::add);
    return letters.isEmpty() || addVertical() || addVerticalApart() || addVerticalAnew()
        ? Optional.of(labels)
        : Optional.empty();
  }

  /**
   * The same where the rest of a label was taken for a whole one: numbering that stands in columns
   * of its own, before a page break, is no part of what its lines below each other read.
   */
  private boolean addVerticalAnew() {
    List<FittedLabel> tall = labels.stream().filter(FittedLabels::isTall).toList();
    tall.forEach(label -> label.lines().forEach(line -> letters.addAll(lettersOf(line))));
    labels.removeAll(tall);
    return addVertical();
  }

  /** Whether a letter stands below or above one that can only be of a label. */
  private boolean isInColumn(Phrase aside) {
    return letters.stream()
        .anyMatch(
            letter ->
                Math.abs(letter.centre() - aside.centre()) < letter.size() / 2
                    && Math.abs(letter.middle() - aside.middle()) < BREAK * letter.size());
  }

  /** The same for several such labels, one below the other. */
  private boolean addVerticalApart() {
    List<Phrase> all = new ArrayList<>(letters);
    all.sort(Comparator.comparingDouble(Phrase::middle));
    int from = 0;
    for (int i = 1; i <= all.size(); i++) {
      boolean ends =
          i == all.size()
              || all.get(i).middle() - all.get(i - 1).middle() > LEADING * all.get(i).size();
      if (ends) {
        letters.clear();
        letters.addAll(all.subList(from, i));
        if (!addVertical()) {
          letters.clear();
          letters.addAll(all);
          return false;
        }
        from = i;
      }
    }
    return true;
  }

  /** Whether most lines of a label have one letter. */
  private static boolean isTall(FittedLabel label) {
    return label.lines().size() * 2 > label.lines().stream().mapToInt(Phrase::length).sum();
  }

  private static List<Phrase> lettersOf(Phrase line) {
    return line.letters().stream()
        .map(letter -> Phrase.of(List.of(Word.of(List.of(letter)))))
        .toList();
  }

  /**
   * Adds labels that run downwards in several columns, the first of which is the rightmost. Over a
   * page break such a text goes on in the same columns, or all of it begins anew.
   */
  private boolean addVertical() {
    Comparator<Phrase> fromRight =
        Comparator.comparingDouble((Phrase letter) -> -Math.rint(letter.centre() / letter.size()))
            .thenComparingDouble(Phrase::middle);
    return addVertical(fromRight)
        || addVertical(
            Comparator.comparingInt((Phrase letter) -> text.piece(letter.middle()))
                .thenComparing(fromRight));
  }

  private boolean addVertical(Comparator<Phrase> order) {
    letters.sort(order);
    StringBuilder joined = new StringBuilder();
    letters.forEach(letter -> joined.append(letter.text()));
    String name = known.folded(joined.toString());
    if (!known.isLabel(name)) {
      return false;
    }
    List<Phrase> lines = new ArrayList<>(letters);
    lines.sort(Comparator.comparingDouble(Phrase::middle));
    labels.add(FittedLabel.of(lines, name));
    return true;
  }

  /** The longest label that begins with a line. */
  private Optional<FittedLabel> longest(Phrase first) {
    List<Phrase> lines = new ArrayList<>(List.of(first));
    StringBuilder joined = new StringBuilder(first.text());
    Optional<FittedLabel> longest = Optional.empty();
    Optional<Phrase> next = Optional.of(first);
    while (next.isPresent()) {
      String name = known.folded(joined.toString());
      if (known.isLabel(name)) {
        longest = Optional.of(FittedLabel.of(lines, name));
      }
      next = next(lines, joined.toString());
      next.ifPresent(lines::add);
      next.ifPresent(line -> joined.append(line.text()));
    }
    return longest;
  }

  /**
   * The nearest text behind or below that goes on with a label. An open remark would go on with
   * anything, the same label in the next column included, so what is known of it goes first.
   */
  private Optional<Phrase> next(List<Phrase> lines, String joined) {
    return next(lines, phrase -> known.isWrittenBeginning(joined + phrase.text()))
        .or(() -> next(lines, phrase -> goesOn(joined, phrase)));
  }

  private Optional<Phrase> next(List<Phrase> lines, Predicate<Phrase> goesOn) {
    Phrase last = lines.get(lines.size() - 1);
    Optional<Phrase> behind =
        left.stream()
            .map(FittedPiece::phrase)
            .filter(phrase -> isBehind(last, phrase) && goesOn.test(phrase))
            .findFirst();
    if (behind.isPresent() && !isPast(lines, behind.get())) {
      return behind;
    }
    return below(lines, goesOn).or(() -> behind);
  }

  /**
   * Whether a text begins where all lines of a label have ended: the same label may stand in the
   * next column, a line higher or lower.
   */
  private static boolean isPast(List<Phrase> lines, Phrase behind) {
    return lines.size() > 1 && lines.stream().allMatch(line -> line.right() < behind.left());
  }

  private Optional<Phrase> below(List<Phrase> lines, Predicate<Phrase> goesOn) {
    Phrase last = lines.get(lines.size() - 1);
    return left.stream()
        .map(FittedPiece::phrase)
        .filter(phrase -> phrase.middle() > last.middle() + LEAST * last.size())
        .filter(
            phrase ->
                phrase.middle() < last.middle() + LEADING * last.size()
                    || isOverBreak(last, phrase))
        .filter(phrase -> isOver(lines, phrase))
        .filter(goesOn)
        .findFirst();
  }

  private boolean goesOn(String joined, Phrase phrase) {
    if (known.isWithinRemark(joined)) {
      return true;
    }
    // A remark and the number of the next item look alike, and either may follow a label.
    boolean beginsNext =
        (known.isItemNumber(phrase.text()) || DraftCell.beginsItem(phrase.text()))
            && known.isLabel(known.folded(joined));
    return !beginsNext && known.isBeginning(joined + phrase.text());
  }

  /** Whether a line stands at the foot of a page and another at the head of the next. */
  private boolean isOverBreak(Phrase above, Phrase below) {
    int page = text.piece(below.middle());
    return text.piece(above.middle()) == page - 1
        && above.middle() > bottoms.getOrDefault(page - 1, 0.0) - BREAK * above.size()
        && isLastOfColumn(above, page - 1)
        && (isFirstOfColumn(below, page)
            || (below.middle() < tops.getOrDefault(page, 0.0) + BREAK * below.size()
                && !isBelowLabel(below, page)));
  }

  /**
   * Whether a page has nothing above a text: in a high cell it may stand in the middle or below.
   */
  private boolean isFirstOfColumn(Phrase below, int page) {
    return above(below, page).noneMatch(other -> isOver(other.box(), below.box()));
  }

  /** Whether a page has nothing below a text: what stands there would have to go on before it. */
  private boolean isLastOfColumn(Phrase above, int page) {
    return all.stream()
        .filter(other -> other.middle() > above.middle() + LEAST * above.size())
        .filter(other -> text.piece(other.middle()) == page)
        .noneMatch(other -> isOver(above.box(), other.box()));
  }

  /** Whether a page has a label above a text, not only the wide head of several columns. */
  private boolean isBelowLabel(Phrase below, int page) {
    return above(below, page)
        .filter(other -> other.box().width() < WIDER * below.box().width())
        .anyMatch(other -> isOver(other.box(), below.box()));
  }

  private Stream<Phrase> above(Phrase below, int page) {
    return all.stream()
        .filter(other -> other.middle() < below.middle() - LEAST * below.size())
        .filter(other -> text.piece(other.middle()) == page);
  }

  private static boolean isBehind(Phrase before, Phrase after) {
    double gap = after.left() - before.right();
    return gap > 0
        && gap < SPACE * before.size()
        && Math.abs(after.middle() - before.middle()) < SAME_LINE * before.size();
  }

  /** Whether a text stands below one of a label's words, or below them as a whole. */
  private static boolean isOver(List<Phrase> lines, Phrase below) {
    double outdent = lines.get(0).left() - below.left();
    double indent = Math.min(INDENT * below.size(), lines.get(0).box().width());
    return (lines.get(0).length() > INDENT && outdent > 0 && outdent < indent)
        || lines.stream().anyMatch(line -> isOver(line.box(), below.box()))
        || isOver(Boxes.around(lines.stream().map(Phrase::box).toList()), below.box());
  }

  private static boolean isOver(Box above, Box below) {
    double overlap = Math.min(above.right(), below.right()) - Math.max(above.left(), below.left());
    return overlap > OVER * Math.min(above.width(), below.width());
  }
}
