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
    String inner(String line) {
      String text = line.strip();
      int start = isBar(text, 0) ? 1 : 0;
      int end = text.length();
      if (end - 1 > start && isBar(text, end - 1) && text.charAt(end - 2) != '\\') {
        end--;
      }
      return text.substring(start, Math.max(start, end));
    }

    @Override
    boolean isRow(String line) {
      String text = line.strip();
      boolean closed = text.length() > 2 && isBar(text, 0) && isBar(text, text.length() - 1);
      return closed || hasSeparator(inner(line).strip());
    }
  },
  /** Cells parted by tabs. */
  TABS(Pattern.compile("\t")) {
    @Override
    String inner(String line) {
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

  /** What of the line is cells and separators between them. */
  abstract String inner(String line);

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
    List<CellRow> rows = new ArrayList<>();
    while (next < lines.size() && isRow(lines.get(next))) {
      String line = lines.get(next);
      if (!isRule(line)) {
        if (startsWithBar(line) != barred) {
          break;
        }
        rows.add(cells(line));
      }
      end = next + 1;
      next = spaced && !isBlank(lines, end) ? lines.size() : next + step;
    }
    return Optional.of(new DumpedRows(rows, end));
  }

  private static boolean startsWithBar(String line) {
    return isBar(line.strip(), 0);
  }

  private static boolean isBlank(List<String> lines, int i) {
    return i < lines.size() && lines.get(i).isBlank();
  }

  /** The line below a Markdown table's head. */
  private static boolean isRule(String line) {
    return line.contains("---") && line.chars().allMatch(c -> "|｜│-:+ \t".indexOf(c) >= 0);
  }

  private CellRow cells(String line) {
    List<String> cells = new ArrayList<>();
    for (String cell : separator.split(inner(line), -1)) {
      cells.add(Whitespace.collapse(cell.replace("\\|", "|")));
    }
    return new CellRow(cells);
  }
}
