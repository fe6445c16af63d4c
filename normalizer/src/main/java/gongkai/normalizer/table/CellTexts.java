package gongkai.normalizer.table;

import gongkai.normalizer.label.Label;
import gongkai.normalizer.value.CellText;
import java.util.HashMap;
import java.util.Map;

/**
 * What the texts in the cells of one document are. Each is folded and looked at once, so it serves
 * one thread.
 */
final class CellTexts {
  private final CellText cellText;
  private final Map<String, Label> labels = new HashMap<>();
  private final Map<String, CellText.Kind> kinds = new HashMap<>();
  private int labelledValues;

  CellTexts(CellText cellText) {
    this.cellText = cellText;
  }

  /** A text folded as a label. */
  Label label(String text) {
    labelledValues += isValue(text) ? 1 : 0;
    return labels.computeIfAbsent(text, Label::of);
  }

  /** What kind of text it is. */
  CellText.Kind kind(String text) {
    return kinds.computeIfAbsent(text, cellText::kind);
  }

  /**
   * Whether a text is a number or what stands in a number's place. Which of them is all the same
   * for what a table is.
   */
  boolean isValue(String text) {
    CellText.Kind kind = kind(text);
    return kind != CellText.Kind.WORDS && kind != CellText.Kind.BLANK;
  }

  /** How often a value has been folded as a label so far. */
  int labelledValues() {
    return labelledValues;
  }
}
