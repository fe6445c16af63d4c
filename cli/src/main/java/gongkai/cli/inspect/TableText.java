package gongkai.cli.inspect;

import gongkai.cli.text.DisplayWidth;
import gongkai.cli.text.GridDrawing;
import gongkai.extractor.Place;
import gongkai.extractor.Table;
import gongkai.normalizer.Scope;
import gongkai.normalizer.ScopeClaim;
import gongkai.normalizer.TableReading;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;

/** One table drawn, with what each row and column was taken for. */
final class TableText {
  private final Table table;
  private final TableReading reading;

  TableText(TableReading reading) {
    this.table = reading.table();
    this.reading = reading;
  }

  /** A table of which nothing was read. */
  static TableText unread(Table table) {
    return new TableText(new TableReading(table, List.of(), ScopeClaim.UNKNOWN));
  }

  List<String> lines() {
    List<String> lines = new ArrayList<>();
    lines.add(heading());
    reading.parts().forEach(part -> lines.addAll(part(part)));
    lines.addAll(grid());
    return lines;
  }

  private String heading() {
    return "table %d%s: %s, %s%s"
        .formatted(
            table.number(),
            pages(),
            counted(table.rows(), "row"),
            counted(table.columns(), "column"),
            reading.parts().isEmpty() ? "; no form claims it" : scope());
  }

  private static String counted(int count, String thing) {
    return count + " " + thing + (count == 1 ? "" : "s");
  }

  private String pages() {
    List<Place.Part> parts = table.place().parts();
    if (parts.isEmpty()) {
      return "";
    }
    int first = parts.get(0).page();
    int last = parts.get(parts.size() - 1).page();
    return first == last
        ? " on page %d".formatted(first)
        : " on pages %d to %d".formatted(first, last);
  }

  private String scope() {
    if (reading.scope().scope() == Scope.UNKNOWN) {
      return "";
    }
    return "; scope %s (%s)"
        .formatted(reading.scope().scope().code(), Quoted.words(reading.scope().words()));
  }

  private static List<String> part(TableReading.Part part) {
    List<String> lines = new ArrayList<>();
    lines.add(
        String.format(
            Locale.ROOT,
            "  %s, %s: score %.2f, next best %.2f",
            part.form(),
            part.part(),
            part.score(),
            part.runnerUp()));
    part.columns()
        .forEach((column, match) -> lines.add("    column %d  %s".formatted(column, text(match))));
    return lines;
  }

  /** Where the columns alone say what stands in a row, the row has no code, and the other way. */
  private static String text(TableReading.Match match) {
    String code = match.code().isEmpty() ? "the figures" : match.code();
    return code + " (" + match.how().name().toLowerCase(Locale.ROOT) + ")";
  }

  /** Row numbers to the left, column numbers above, what a row was taken for to the right. */
  private List<String> grid() {
    GridDrawing drawing = GridDrawing.of(table);
    if (drawing.lines().isEmpty()) {
      return List.of("  (empty)");
    }
    int margin = Integer.toString(table.rows()).length() + 3;
    List<String> lines = new ArrayList<>();
    lines.add(" ".repeat(margin) + columnNumbers(drawing));
    for (String line : drawing.lines()) {
      lines.add(" ".repeat(margin) + line);
    }
    for (int row = 1; row <= table.rows(); row++) {
      int at = drawing.rowLines().get(row - 1);
      String number = ("%" + (margin - 1) + "d ").formatted(row);
      lines.set(at + 1, number + drawing.lines().get(at) + codes(row));
    }
    return lines;
  }

  private static String columnNumbers(GridDrawing drawing) {
    StringBuilder line = new StringBuilder();
    for (int i = 0; i < drawing.columnStarts().size(); i++) {
      String padded = DisplayWidth.pad(line.toString(), drawing.columnStarts().get(i));
      line.setLength(0);
      line.append(padded).append(i + 1);
    }
    return line.toString();
  }

  private String codes(int row) {
    return reading.parts().stream()
        .map(TableReading.Part::rows)
        .filter(rows -> rows.containsKey(row))
        .map(rows -> rows.entrySet().stream().filter(entry -> entry.getKey() == row))
        .flatMap(entries -> entries.map(Map.Entry::getValue).map(TableText::text))
        .collect(Collectors.joining(", ", "  ", ""));
  }
}
