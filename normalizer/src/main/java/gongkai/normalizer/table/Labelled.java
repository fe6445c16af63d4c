package gongkai.normalizer.table;

import gongkai.normalizer.label.Label;
import java.util.List;

/** A row or a column of a table, by its labels. */
interface Labelled {
  /** The label itself; an empty one if it has none. */
  Label leaf();

  /** The labels above or left of it that it may share with others. */
  List<Label> parents();

  /** The labels that stand in one line with it; empty where that says nothing of it. */
  default List<Label> beside() {
    return List.of();
  }
}
