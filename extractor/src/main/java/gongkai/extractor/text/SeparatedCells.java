package gongkai.extractor.text;

import gongkai.extractor.Whitespace;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/** How the cells of a row on one line are parted. */
enum SeparatedCells {
  /** {@code a | b | c}, with or without a bar at either end; a backslash keeps a bar in a cell. */
  BARS(Pattern.compile("(?<!\\\\)[|｜│]")) {
    @Override
    String inner(String line, Ends ends) {
      String text = line.strip();
      int start = isBar(text, 0) ? 1 : 0;
      int end = text.length();
      if (end > start && endsWithBar(text) && (start == 1 || ends == Ends.CLOSED)) {
        end--;
      }
      return text.substring(start, Math.max(start, end));
    }

    @Override
    boolean isRow(String line) {
      String text = line.strip();
      boolean closed = text.length() > 2 && isBar(text, 0) && isBar(text, text.length() - 1);
      return closed || hasSeparator(inner(line, Ends.CLOSED).strip());
    }
  },
  /** Cells parted by tabs. */
  TABS(Pattern.compile("\t")) {
    @Override
    String inner(String line, Ends ends) {
      return line;
    }

    /** One tab at the start is an indent, unless a value follows it. */
    @Override
    boolean isRow(String line) {
      String text = line.strip();
      return hasSeparator(text)
          || (!text.isEmpty()
              && hasSeparator(line)
              && (!line.startsWith("\t") || NumberText.isValue(text)));
    }
  };

  private final Pattern separator;

  SeparatedCells(Pattern separator) {
    this.separator = separator;
  }

  /** Whether the last bar of a row is the table's edge. */
  enum Ends {
    /** Every row of the table ends with a bar. */
    CLOSED,
    /** Some row does not, so that a bar at a row's end has a blank cell behind it. */
    OPEN
  }

  /**
   * What of the line is cells and separators between them.
   *
   * @param ends how the rows of its table end; a row that begins with a bar ends as it likes
   */
  abstract String inner(String line, Ends ends);

  /** Whether the line may be a row. */
  abstract boolean isRow(String line);

  boolean hasSeparator(String line) {
    return separator.matcher(line).find();
  }

  private static boolean isBar(String text, int at) {
    return at < text.length() && "|｜│".indexOf(text.charAt(at)) >= 0;
  }

  /**
   * The rows that begin at the line, all with a bar at their start or all without, and all with an
   * empty line between them or all without; empty if none begin there.
   */
  Optional<DumpedRows> at(List<String> lines, int start) {
    if (!isRow(lines.get(start))) {
      return Optional.empty();
    }
    boolean spaced = isBlank(lines, start + 1);
    boolean barred = startsWithBar(lines.get(start));
    int step = spaced ? 2 : 1;
    int next = start;
    int end = start;
    List<String> rows = new ArrayList<>();
    while (next < lines.size() && isRow(lines.get(next))) {
      String line = lines.get(next);
      if (!isRule(line)) {
        if (startsWithBar(line) != barred) {
          break;
        }
        rows.add(line);
      }
      end = next + 1;
      next = spaced && !isBlank(lines, end) ? lines.size() : next + step;
    }
    Ends ends = rows.stream().allMatch(SeparatedCells::endsWithBar) ? Ends.CLOSED : Ends.OPEN;
    return Optional.of(new DumpedRows(rows.stream().map(row -> cells(row, ends)).toList(), end));
  }

  /** Whether a bar opens a line. */
  static boolean startsWithBar(String line) {
    return isBar(line.strip(), 0);
  }

  /** Whether a bar closes the line. */
  static boolean endsWithBar(String line) {
    String text = line.strip();
    int last = text.length() - 1;
    return last > 0 && isBar(text, last) && text.charAt(last - 1) != '\\';
  }

  private static boolean isBlank(List<String> lines, int i) {
    return i < lines.size() && lines.get(i).isBlank();
  }

  /** The line below a Markdown table's head. */
  private static boolean isRule(String line) {
    return line.contains("---") && line.chars().allMatch(c -> "|｜│-:+ \t".indexOf(c) >= 0);
  }

  private CellRow cells(String line, Ends ends) {
    List<String> cells = new ArrayList<>();
    for (String cell : separator.split(inner(line, ends), -1)) {
      cells.add(Whitespace.collapse(cell.replace("\\|", "|")));
    }
    return new CellRow(cells);
  }
}
