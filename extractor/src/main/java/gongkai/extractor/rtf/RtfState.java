package gongkai.extractor.rtf;

import java.util.OptionalInt;

/** What holds at a place and ends with its group; one object a group, not for several threads. */
final class RtfState {
  private static final int OUTLINE_LEVELS = 9;

  int font;

  /** How many characters follow a Unicode character for readers that do not know it. */
  int alternatives = 1;

  boolean hidden;
  boolean deleted;

  /** Within the layout of a row of a table in a table. */
  boolean ofNestedRow;

  /** Whether what stands directly in the group is text; a shape's is not. */
  boolean text = true;

  private int defaultFont;
  private boolean inTable;
  private int depth = -1;
  private int outline = -1;
  private int style = -1;

  RtfState() {}

  private RtfState(RtfState outer) {
    font = outer.font;
    defaultFont = outer.defaultFont;
    alternatives = outer.alternatives;
    hidden = outer.hidden;
    deleted = outer.deleted;
    ofNestedRow = outer.ofNestedRow;
    text = outer.text;
    inTable = outer.inTable;
    depth = outer.depth;
    outline = outer.outline;
    style = outer.style;
  }

  /** The state of a group that begins here. */
  RtfState inner() {
    return new RtfState(this);
  }

  /** Takes a control word of paragraphs or letters; another changes nothing. */
  void take(String word, int parameter, boolean off) {
    switch (word) {
      case "f" -> font = parameter;
      case "deff" -> {
        defaultFont = parameter;
        font = parameter;
      }
      case "uc" -> alternatives = Math.max(0, parameter);
      case "v" -> hidden = !off;
      case "deleted" -> deleted = !off;
      case "plain" -> plain();
      case "intbl" -> inTable = !off;
      case "itap" -> depth = Math.max(0, parameter);
      case "outlinelevel" -> outline = parameter;
      case "s" -> style = parameter;
      case "pard" -> paragraph();
      default -> {}
    }
  }

  private void plain() {
    font = defaultFont;
    hidden = false;
    deleted = false;
  }

  private void paragraph() {
    inTable = false;
    depth = -1;
    outline = -1;
    style = -1;
  }

  /** In how many tables the paragraph lies. */
  int depth() {
    return depth > 0 ? depth : inTable ? 1 : 0;
  }

  /** The level of the heading that the paragraph says it is. */
  OptionalInt level() {
    return outline >= 0 && outline < OUTLINE_LEVELS
        ? OptionalInt.of(outline + 1)
        : OptionalInt.empty();
  }

  /** Whether the paragraph says which level it has, be it none. */
  boolean saysLevel() {
    return outline >= 0;
  }

  /** The number of its style; negative if it has none. */
  int style() {
    return style;
  }

  boolean isShown() {
    return text && !hidden && !deleted;
  }
}
