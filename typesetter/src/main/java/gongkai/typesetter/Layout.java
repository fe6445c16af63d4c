package gongkai.typesetter;

import gongkai.typesetter.GridCell.Kind;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * How a report in one form looks: the order of its parts and its tables, in which a cell for a
 * figure holds a placeholder.
 *
 * @param form such as {@code form_2021}
 * @param money how many yuan the unit is that the form prints, by indicator
 * @param outline the parts in order
 * @param tables by name
 */
record Layout(String form, Money money, List<Part> outline, Map<String, Grid> tables) {

  /** A part of the outline: what it is, and its text, its table's name or the key of its prose. */
  record Part(PartKind kind, String argument) {}

  /** What a part of the outline is. */
  enum PartKind {
    TITLE,
    HEADING,
    CAPTION,
    LINE,
    PROSE,
    TABLE,
    SIGNATURE
  }

  static Layout load(String form) {
    Node node = Node.resource("layouts/" + form + ".yaml");
    Map<String, Grid> tables = new LinkedHashMap<>();
    node.at("tables").entries().forEach((name, table) -> tables.put(name, grid(name, table)));
    return new Layout(
        node.at("form").text(),
        node.find("money").map(Money::read).orElse(Money.NONE),
        node.at("outline").list().stream().map(Layout::part).toList(),
        tables);
  }

  Grid table(String name) {
    Grid grid = tables.get(name);
    if (grid == null) {
      throw new IllegalArgumentException(form + " has no table " + name);
    }
    return grid;
  }

  private static Part part(Node node) {
    if (node.isText()) {
      return new Part(Names.constant(PartKind.class, node.text()), "");
    }
    Map.Entry<String, Node> entry = node.entries().entrySet().iterator().next();
    return new Part(Names.constant(PartKind.class, entry.getKey()), entry.getValue().text());
  }

  private static Grid grid(String name, Node node) {
    List<Integer> widths = node.at("widths").texts().stream().map(Integer::valueOf).toList();
    List<Node> rows = node.at("rows").list();
    List<GridCell> cells = new ArrayList<>();
    Map<Integer, BitSet> taken = new HashMap<>();
    for (int row = 1; row <= rows.size(); row++) {
      for (Node cell : rows.get(row - 1).list()) {
        for (String text :
            Placeholder.expand(cell.isText() ? cell.text() : cell.at("text").text())) {
          cells.add(place(taken, row, cell, text));
        }
      }
    }
    return new Grid(name, rows.size(), widths, cells);
  }

  /** Puts a cell into the first free column of its row, as HTML does. */
  private static GridCell place(Map<Integer, BitSet> taken, int row, Node node, String text) {
    int across = node.isText() ? 1 : node.number("across", 1);
    int down = node.isText() ? 1 : node.number("down", 1);
    int column = taken.computeIfAbsent(row, unused -> new BitSet()).nextClearBit(1);
    for (int covered = row; covered < row + down; covered++) {
      taken.computeIfAbsent(covered, unused -> new BitSet()).set(column, column + across);
    }
    Kind kind = Placeholder.isIn(text) ? Kind.VALUE : Kind.LABEL;
    return new GridCell(row, column, down, across, kind, text);
  }
}
