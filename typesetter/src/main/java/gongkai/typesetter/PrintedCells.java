package gongkai.typesetter;

import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What a sample prints in the cells of its tables, by placeholder.
 *
 * @param cells in the order of the YAML
 */
record PrintedCells(Map<Placeholder, Printed> cells) {

  /**
   * A cell's text.
   *
   * @param stated the number it stands for, where the text alone would not tell
   */
  record Printed(String text, Optional<BigDecimal> stated) {}

  PrintedCells {
    cells = Map.copyOf(cells);
  }

  static PrintedCells read(Node node) {
    Map<Placeholder, Printed> cells = new LinkedHashMap<>();
    node.entries().forEach((key, value) -> read(key, value, cells));
    return new PrintedCells(cells);
  }

  private static void read(String key, Node value, Map<Placeholder, Printed> cells) {
    if (!value.isList()) {
      cells.put(Placeholder.parse("{" + key + "}"), printed(value));
      return;
    }
    List<Node> row = value.list();
    List<String> places = Placeholder.expand("{" + key + "@*}");
    if (row.size() != places.size()) {
      throw new IllegalArgumentException(
          value.where() + ": %d cells for %d applicants".formatted(row.size(), places.size()));
    }
    for (int i = 0; i < places.size(); i++) {
      cells.put(Placeholder.parse(places.get(i)), printed(row.get(i)));
    }
  }

  private static Printed printed(Node node) {
    return node.isText()
        ? new Printed(node.text(), Optional.empty())
        : new Printed(node.at("text").text(), Optional.of(new BigDecimal(node.at("value").text())));
  }

  Printed at(Placeholder placeholder) {
    Printed printed = cells.get(placeholder);
    if (printed == null) {
      throw new IllegalArgumentException("the sample has nothing for " + placeholder);
    }
    return printed;
  }
}
