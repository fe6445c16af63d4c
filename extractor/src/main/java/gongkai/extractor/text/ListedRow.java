package gongkai.extractor.text;

import java.util.List;
import java.util.OptionalInt;

/**
 * A row of a table as a dump writes it that has one cell on a line.
 *
 * @param groups the labels of groups of rows that are written in this row, outermost first
 * @param label its own; empty if rows have none
 * @param depth how many groups it is in, whether their labels are written here or above; of an
 *     unknown label as many as the row above
 * @param run the texts of the lines after the label up to the next label, blank ones included
 * @param covered how many of these lines are not of this row: blank cells that go on with a label
 *     of the next row; empty where the lines of a last row do not tell
 */
record ListedRow(
    List<String> groups, String label, int depth, List<String> run, OptionalInt covered) {
  ListedRow {
    groups = List.copyOf(groups);
    run = List.copyOf(run);
  }

  /** How many lines have a text. */
  int written() {
    return (int) run.stream().filter(text -> !text.isEmpty()).count();
  }

  /** Whether it has as many lines as cells, blank ones included. */
  boolean hasLineOfEach(int cells) {
    return covered.isPresent() && run.size() == cells + covered.getAsInt();
  }

  /** The texts of its first cells, a blank one for each line that is. */
  List<String> first(int cells) {
    return run.subList(0, cells);
  }

  /** The texts that are not blank. */
  List<String> texts() {
    return run.stream().filter(text -> !text.isEmpty()).toList();
  }
}
