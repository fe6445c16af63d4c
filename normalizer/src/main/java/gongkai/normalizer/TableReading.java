package gongkai.normalizer;

import gongkai.extractor.Table;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * How one table of a document was read.
 *
 * @param table as extracted
 * @param parts the parts of forms found in it, from top to bottom; empty if no form claims it
 * @param scope for whom it counts
 */
public record TableReading(Table table, List<Part> parts, ScopeClaim scope) {

  /**
   * Rows of the table that were read as one part of a form.
   *
   * @param form such as {@code form_2021}
   * @param part the part's id in the form's data
   * @param score how well it fits, from 0 to 1
   * @param runnerUp the score of the second-best part of another meaning, from 0 to 1
   * @param rows the rows read, by grid row from 1
   * @param columns the columns read, by grid column from 1
   */
  public record Part(
      String form,
      String part,
      double score,
      double runnerUp,
      Map<Integer, Match> rows,
      Map<Integer, Match> columns) {
    public Part {
      rows = Collections.unmodifiableMap(new TreeMap<>(rows));
      columns = Collections.unmodifiableMap(new TreeMap<>(columns));
    }

    private Part withoutLines() {
      return new Part(form, part, score, runnerUp, Map.of(), Map.of());
    }
  }

  /**
   * What a row or column was taken for.
   *
   * @param code the code it stands for: of an indicator, of the part of one, or of an applicant
   * @param how on what ground
   */
  public record Match(String code, How how) {}

  /** On what ground a row or column was matched. */
  public enum How {
    /** Its label is one of the form's. */
    ALIAS,
    /** Its label is like the form's. */
    SIMILAR,
    /** Its place between matched neighbours. */
    ALIGNED,
    /**
     * Its label is one of the form's, and something speaks against it: that of another row or
     * column is it, too, a label beside it is another row's, or it stands out of the form's order.
     */
    CONTESTED
  }

  public TableReading {
    parts = List.copyOf(parts);
  }

  /** The form of the first part; empty if no form claims the table. */
  public Optional<String> form() {
    return parts.isEmpty() ? Optional.empty() : Optional.of(parts.get(0).form());
  }

  /** What was understood of it, without its cells and what stands in which row. */
  TableReading withoutGrid() {
    Table bare = new Table(table.number(), 0, 0, List.of(), table.place());
    List<Part> understood = parts.stream().map(Part::withoutLines).toList();
    return new TableReading(bare, understood, scope);
  }
}
