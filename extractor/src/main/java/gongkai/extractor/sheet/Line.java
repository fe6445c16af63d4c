package gongkai.extractor.sheet;

import java.util.List;
import java.util.regex.Pattern;

/**
 * A row of a sheet.
 *
 * @param texts the regions with text that begin in it, from left to right
 * @param ruling whether lines stand between its cells
 * @param covered whether a region with text comes down from above
 */
record Line(int row, List<Region> texts, Ruling ruling, boolean covered) {
  /** Whether vertical lines are drawn in a row. */
  enum Ruling {
    RULED,
    PLAIN
  }

  private static final Pattern NUMBER = Pattern.compile("[-+]?[0-9][0-9,]*(?:\\.[0-9]+)?%?");

  /** How reports number their parts. */
  private static final Pattern PART = Pattern.compile("[一二三四五六七八九十]{1,3}[、.．].*");

  /** How a table's own title ends. */
  private static final Pattern TITLE = Pattern.compile(".*(?:表|报告|情况|统计)(?:[（(].*[）)])?");

  private static final Pattern NOTE = Pattern.compile("(?:注|备注|说明)[:：0-9].*");
  private static final Pattern CAPTION = Pattern.compile("[^:：]{1,12}[:：].*");
  private static final int LONGEST_LABEL = 60;

  boolean isRuled() {
    return ruling == Ruling.RULED;
  }

  boolean isBlank() {
    return texts.isEmpty() && !covered;
  }

  /** Whether one text is all that it holds. */
  boolean isSingle() {
    return texts.size() == 1 && !covered;
  }

  boolean hasNumber() {
    return texts.stream().anyMatch(region -> NUMBER.matcher(region.text()).matches());
  }

  /** Whether it looks like the head of a table: several words and no number. */
  boolean isHeadLike() {
    return texts.size() > 1 && !hasNumber();
  }

  /** Whether it names who reports and in which unit, as stands above many tables. */
  boolean isCaption() {
    return !covered
        && texts.size() <= 3
        && !hasNumber()
        && texts.stream().anyMatch(region -> CAPTION.matcher(region.text()).matches());
  }

  boolean opensPart() {
    return isSingle() && PART.matcher(texts.get(0).text()).matches();
  }

  boolean isTitleLike() {
    return isSingle() && TITLE.matcher(texts.get(0).text()).matches();
  }

  boolean isNoteLike() {
    return isSingle()
        && (NOTE.matcher(texts.get(0).text()).matches()
            || texts.get(0).text().length() > LONGEST_LABEL);
  }

  /** Whether its only text is merged over the columns up to the given last one. */
  boolean isFullWidth(int firstColumn, int lastColumn) {
    return isSingle()
        && texts.get(0).column() < texts.get(0).lastColumn()
        && texts.get(0).column() <= firstColumn
        && texts.get(0).lastColumn() >= lastColumn;
  }
}
