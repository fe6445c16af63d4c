package gongkai.typesetter;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * How a report is set, beyond its figures: what agencies do to the official forms.
 *
 * @param labelCells what becomes of merged cells in the label columns at the left
 * @param division whether section 二 is one table or several
 * @param digits how numbers are written
 * @param wording labels that are set otherwise, by the text in the layout: a typo, a line break
 *     ({@code \n}), a space; applies to headings and captions too
 * @param rowChanges changes of rows, made in this order
 * @param font the family, for formats that name one
 */
public record Typography(
    LabelCells labelCells,
    Division division,
    Digits digits,
    Map<String, String> wording,
    List<RowChange> rowChanges,
    String font) {

  /** As the official form has it. */
  public static final Typography OFFICIAL =
      new Typography(
          LabelCells.MERGED, Division.ONE, Digits.ASCII, Map.of(), List.of(), "Noto Serif CJK SC");

  /** What becomes of merged cells in the label columns. */
  public enum LabelCells {
    /** They stay merged. */
    MERGED,
    /** Each position repeats the label. */
    REPEATED,
    /** The label stands at the first position, the others are left empty. */
    FIRST_ONLY
  }

  /** How section 二 is divided. */
  public enum Division {
    /** One table. */
    ONE,
    /** A table for each item of 第二十条. */
    BY_ITEM
  }

  /** How numbers are written. */
  public enum Digits {
    ASCII,
    FULL_WIDTH
  }

  /** A change of a table's rows. */
  public sealed interface RowChange {

    /**
     * The row of an indicator is not there.
     *
     * @param indicator whose row is left out of every table
     */
    record LeaveOut(String indicator) implements RowChange {}

    /**
     * A row without text follows another.
     *
     * @param table the table's name in the layout
     * @param after the row it follows, from 1, in the table as changed so far
     */
    record InsertEmpty(String table, int after) implements RowChange {}

    /**
     * A label over several rows is divided into two cells with the same text, as a table cut at a
     * page shows it.
     *
     * @param label of the cell to divide
     * @param before the label with whose row the second cell begins
     */
    record DivideLabel(String label, String before) implements RowChange {}
  }

  public Typography {
    wording = Map.copyOf(wording);
    rowChanges = List.copyOf(rowChanges);
  }

  /** This typography with other words for some labels. */
  public Typography withWording(Map<String, String> newWording) {
    return new Typography(labelCells, division, digits, newWording, rowChanges, font);
  }

  static Typography read(Node node) {
    node.allowing(Set.of("label_cells", "division", "digits", "wording", "rows", "font"));
    return new Typography(
        Names.constant(LabelCells.class, node.find("label_cells").map(Node::text).orElse("merged")),
        Names.constant(Division.class, node.find("division").map(Node::text).orElse("one")),
        Names.constant(Digits.class, node.find("digits").map(Node::text).orElse("ascii")),
        node.find("wording").map(Typography::texts).orElse(Map.of()),
        node.find("rows").map(Node::list).orElse(List.of()).stream()
            .map(Typography::rowChange)
            .toList(),
        node.find("font").map(Node::text).orElse(OFFICIAL.font()));
  }

  private static Map<String, String> texts(Node node) {
    Map<String, String> texts = new HashMap<>();
    node.entries().forEach((key, value) -> texts.put(key, value.text()));
    return texts;
  }

  private static RowChange rowChange(Node node) {
    if (node.find("leave_out").isPresent()) {
      return new RowChange.LeaveOut(node.at("leave_out").text());
    }
    if (node.find("insert_empty_after").isPresent()) {
      return new RowChange.InsertEmpty(
          node.at("table").text(), Integer.parseInt(node.at("insert_empty_after").text()));
    }
    return new RowChange.DivideLabel(node.at("divide").text(), node.at("before").text());
  }
}
