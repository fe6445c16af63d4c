package gongkai.normalizer.table;

import gongkai.extractor.Cell;
import gongkai.normalizer.TableReading.How;
import gongkai.normalizer.form.Line;
import java.util.List;
import java.util.Optional;

/**
 * The columns of a part of a form as found in a table.
 *
 * @param matches one for each column of the part, in its order
 * @param score what their labels are worth
 */
record Columns(List<ColumnMatch> matches, double score) {

  /**
   * A column of a part of a form.
   *
   * @param line the form's column
   * @param how on what ground it was found; empty if it was not
   * @param head its head cell; empty if it has none or its place in the grid is not known
   * @param place where it stands in the grid; empty if that is not known
   */
  record ColumnMatch(
      Line line, Optional<How> how, Optional<Cell> head, Optional<GridColumns> place) {
    /** A column that was not found. */
    static ColumnMatch missing(Line line) {
      return new ColumnMatch(line, Optional.empty(), Optional.empty(), Optional.empty());
    }

    /** A column that is known, but not where it stands in the grid. */
    static ColumnMatch somewhere(Line line, How how) {
      return new ColumnMatch(line, Optional.of(how), Optional.empty(), Optional.empty());
    }

    boolean isFound() {
      return how.isPresent();
    }
  }

  Columns {
    matches = List.copyOf(matches);
  }

  /** None of the columns of a part. */
  static Columns none(List<Line> lines) {
    return new Columns(lines.stream().map(ColumnMatch::missing).toList(), 0);
  }

  /** How many columns have a head that is theirs by its words. */
  long labelled() {
    return matches.stream()
        .filter(match -> match.how().filter(how -> how != How.ALIGNED).isPresent())
        .count();
  }

  /** The columns that were found, from left to right. */
  List<ColumnMatch> found() {
    return matches.stream().filter(ColumnMatch::isFound).toList();
  }

  /** The same columns in a table that has no heads: their places in its grid are not known. */
  Columns withoutHeads() {
    return new Columns(
        matches.stream()
            .map(
                match ->
                    new ColumnMatch(match.line(), match.how(), Optional.empty(), Optional.empty()))
            .toList(),
        score);
  }
}
