package gongkai.normalizer.table;

import gongkai.extractor.Cell;
import gongkai.normalizer.label.Label;
import java.util.List;

/**
 * A row of a table, split into its labels on the left and its values on the right.
 *
 * @param row in the grid, from 1
 * @param labels the label cells with text, from left to right
 * @param values the other cells, from left to right
 * @param look what the row as a whole looks like
 */
record RowView(int row, List<LabelCell> labels, List<Cell> values, Look look) implements Labelled {

  /** A cell with a label, and the label folded. */
  record LabelCell(Cell cell, Label label) {}

  /** What a row as a whole looks like. */
  enum Look {
    /** It has a number, a dash or a word for nothing. */
    VALUED,
    /** Right of its labels it is blank. */
    BLANK,
    /** It has nothing but words; those that stand where others have values count as values. */
    WORDS
  }

  static final Label NO_LABEL = Label.of("");

  RowView {
    labels = List.copyOf(labels);
    values = List.copyOf(values);
  }

  /** The label nearest to the values; an empty one if the row has none. */
  @Override
  public Label leaf() {
    return labels.isEmpty() ? NO_LABEL : labels.get(labels.size() - 1).label();
  }

  /** The labels of the row, its own among them, from left to right. */
  @Override
  public List<Label> parents() {
    return labels.stream().map(LabelCell::label).toList();
  }

  @Override
  public List<Label> beside() {
    return parents();
  }

  /** Whether it can hold figures. */
  boolean hasValues() {
    return !values.isEmpty();
  }
}
