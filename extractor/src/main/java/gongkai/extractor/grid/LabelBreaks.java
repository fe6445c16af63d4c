package gongkai.extractor.grid;

import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** Tells which lines of labels may go on over a page break. */
final class LabelBreaks {
  /** How far from the foot or head of a page the lines of a label stand that go over it. */
  private static final double BREAK = 3.5;

  /** How much wider than a label's line the head over its column is at the least, as a factor. */
  private static final double WIDER = 1.5;

  private final List<Phrase> all;
  private final OpenText text;
  private final Map<Integer, Double> tops = new HashMap<>();
  private final Map<Integer, Double> bottoms = new HashMap<>();

  /** Whether lines are the last of their columns; each is asked for beside many others. */
  private final IdentityHashMap<Phrase, Boolean> lasts = new IdentityHashMap<>();

  /** Whether lines are the first of their columns. */
  private final IdentityHashMap<Phrase, Boolean> firsts = new IdentityHashMap<>();

  /**
   * Breaks of a text.
   *
   * @param all that stands in it
   */
  LabelBreaks(List<Phrase> all, OpenText text) {
    this.all = List.copyOf(all);
    this.text = text;
    for (Phrase phrase : all) {
      double middle = phrase.middle();
      tops.merge(text.piece(middle), middle, Math::min);
      bottoms.merge(text.piece(middle), middle, Math::max);
    }
  }

  /** Whether a line stands at the foot of a page and another at the head of the next. */
  boolean isOver(Phrase above, Phrase below) {
    int page = text.piece(below.middle());
    return text.piece(above.middle()) == page - 1
        && above.middle() > bottoms.getOrDefault(page - 1, 0.0) - BREAK * above.size()
        && lasts.computeIfAbsent(above, line -> isLastOfColumn(line, page - 1))
        && (firsts.computeIfAbsent(below, line -> isFirstOfColumn(line, page))
            || (below.middle() < tops.getOrDefault(page, 0.0) + BREAK * below.size()
                && !isBelowLabel(below, page)));
  }

  /**
   * Whether a page has nothing above a text: in a high cell it may stand in the middle or below.
   */
  private boolean isFirstOfColumn(Phrase below, int page) {
    return above(below, page).noneMatch(other -> FittedLabels.isOver(other.box(), below.box()));
  }

  /** Whether a page has nothing below a text: what stands there would have to go on before it. */
  private boolean isLastOfColumn(Phrase above, int page) {
    return all.stream()
        .filter(other -> other.middle() > above.middle() + FittedLabels.LEAST * above.size())
        .filter(other -> text.piece(other.middle()) == page)
        .noneMatch(other -> FittedLabels.isOver(above.box(), other.box()));
  }

  /** Whether a page has a label above a text, not only the wide head of several columns. */
  private boolean isBelowLabel(Phrase below, int page) {
    return above(below, page)
        .filter(other -> other.box().width() < WIDER * below.box().width())
        .anyMatch(other -> FittedLabels.isOver(other.box(), below.box()));
  }

  private Stream<Phrase> above(Phrase below, int page) {
    return all.stream()
        .filter(other -> other.middle() < below.middle() - FittedLabels.LEAST * below.size())
        .filter(other -> text.piece(other.middle()) == page);
  }
}
