package gongkai.extractor.grid;

import gongkai.extractor.KnownLabels;
import gongkai.extractor.Place.Box;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

/** Puts labels together from their lines: each line goes on with the label above it. */
final class FittedLabels {
  /** How far apart the lines of a label stand at most, in font sizes, from middle to middle. */
  private static final double LEADING = 2.2;

  /** How far apart they stand at the least. */
  static final double LEAST = 0.6;

  /** The part of the narrower of two lines of a label that lies over the other. */
  private static final double OVER = 0.5;

  /** How far apart the words of one line of a label stand at most, in font sizes. */
  private static final double SPACE = 2.2;

  /** How far the middles of words of one line differ at most, in font sizes. */
  private static final double SAME_LINE = 0.3;

  /** More letters than these may fill a line whose beginning is indented. */
  private static final int FULL_LINE = 8;

  private final List<FittedPiece> left = new ArrayList<>();
  private final List<FittedLabel> labels = new ArrayList<>();
  private final List<Phrase> letters = new ArrayList<>();

  /** Units and points, which a label that runs downwards may have, too. */
  private final List<Phrase> asides = new ArrayList<>();

  private final LabelBreaks breaks;
  private final OpenText text;
  private final KnownLabels known;

  FittedLabels(List<FittedPiece> pieces, OpenText text, KnownLabels known) {
    this.text = text;
    this.known = known;
    breaks = new LabelBreaks(pieces.stream().map(FittedPiece::phrase).toList(), text);
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
    return TallLabels.added(labels, letters, asides, text, known);
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
   * anything, the same label in the next column included, so what is known of it goes first. The
   * number of an item is never followed by that of another, which stands in the next column.
   */
  private Optional<Phrase> next(List<Phrase> lines, String joined) {
    boolean isNumber = known.isItemNumber(joined);
    return next(
            lines,
            phrase ->
                known.isWrittenBeginning(joined + phrase.text())
                    && !(isNumber && DraftCell.beginsItem(phrase.text())))
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
    Optional<Phrase> below = below(lines, goesOn);
    return below.isPresent() || behind.isEmpty() || isWhole(lines) ? below : behind;
  }

  private boolean isWhole(List<Phrase> lines) {
    return known.isLabel(known.folded(joined(lines)));
  }

  /** Whether a label lacks nothing: punctuation below it is of one that runs downwards. */
  private boolean isClosed(List<Phrase> lines) {
    return isWhole(lines) && !known.isWithinRemark(joined(lines));
  }

  private static boolean hasLetter(Phrase phrase) {
    return phrase.text().chars().anyMatch(Character::isLetterOrDigit);
  }

  private static String joined(List<Phrase> lines) {
    StringBuilder joined = new StringBuilder();
    lines.forEach(line -> joined.append(line.text()));
    return joined.toString();
  }

  /**
   * Whether a text begins where all lines of a label have ended: the same label may stand in the
   * next column, a line higher or lower.
   */
  private static boolean isPast(List<Phrase> lines, Phrase behind) {
    return lines.size() > 1 && lines.stream().allMatch(line -> line.right() < behind.left());
  }

  private Optional<Phrase> below(List<Phrase> lines, Predicate<Phrase> goesOn) {
    return below(lines, phrase -> isOver(lines, phrase), goesOn)
        .or(() -> below(lines, phrase -> isOutdented(lines, phrase), goesOn));
  }

  private Optional<Phrase> below(
      List<Phrase> lines, Predicate<Phrase> isUnder, Predicate<Phrase> goesOn) {
    Phrase last = lines.get(lines.size() - 1);
    return left.stream()
        .map(FittedPiece::phrase)
        .filter(phrase -> phrase.middle() > last.middle() + LEAST * last.size())
        .filter(
            phrase ->
                phrase.middle() < last.middle() + LEADING * last.size()
                    || breaks.isOver(last, phrase))
        .filter(isUnder)
        .filter(phrase -> hasLetter(phrase) || !isClosed(lines))
        .filter(goesOn)
        .findFirst();
  }

  private boolean goesOn(String joined, Phrase phrase) {
    if (known.isWithinRemark(joined)) {
      return true;
    }
    // A remark and the number of the next item look alike, and either may follow a label; a number
    // follows no other.
    boolean beginsNext =
        (known.isItemNumber(phrase.text()) || DraftCell.beginsItem(phrase.text()))
            && (known.isLabel(known.folded(joined)) || known.isNumbering(joined));
    return !beginsNext
        && known.isBeginning(joined + phrase.text())
        && isLonger(joined, joined + phrase.text());
  }

  /** Whether a text goes on with a label, rather than take it for its own remark. */
  private boolean isLonger(String label, String text) {
    String name = known.folded(label);
    return !known.isLabel(name) || known.folded(text).startsWith(name);
  }

  private static boolean isBehind(Phrase before, Phrase after) {
    double gap = after.left() - before.right();
    return gap > 0
        && gap < SPACE * before.size()
        && Math.abs(after.middle() - before.middle()) < SAME_LINE * before.size();
  }

  /** Whether a text stands below one of a label's words, or below them as a whole. */
  private static boolean isOver(List<Phrase> lines, Phrase below) {
    return lines.stream().anyMatch(line -> isOver(line.box(), below.box()))
        || isOver(Boxes.around(lines, Phrase::box), below.box());
  }

  /** Whether a text begins further left than a label whose first line may be indented. */
  private static boolean isOutdented(List<Phrase> lines, Phrase below) {
    Phrase first = lines.get(0);
    double outdent = first.left() - below.left();
    return first.length() > FULL_LINE && outdent > 0 && outdent < first.box().width();
  }

  static boolean isOver(Box above, Box below) {
    double overlap = Math.min(above.right(), below.right()) - Math.max(above.left(), below.left());
    return overlap > OVER * Math.min(above.width(), below.width());
  }
}
