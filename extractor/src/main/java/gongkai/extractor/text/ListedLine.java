package gongkai.extractor.text;

import gongkai.extractor.KnownLabels;
import gongkai.extractor.Whitespace;
import java.util.List;

/**
 * What stands on a line of a dump that has one cell, or one line of a cell, on each.
 *
 * @param kind what it looks like
 * @param text of all of its lines, as published
 * @param name as labels are compared; empty where it is no known label
 * @param end index of the first line after it
 */
record ListedLine(Kind kind, String text, String name, int end) {
  /** A longer text is no label, even with a remark. */
  private static final int LONGEST = 160;

  /** What a line looks like. */
  enum Kind {
    /** The lines of a label that tables are known to have. */
    LABEL,
    /** A number, a dash, 无 or a unit. */
    VALUE,
    BLANK,
    OTHER
  }

  /** What begins at a line: of known labels the longest. A line with tabs is of another dump. */
  static ListedLine at(List<String> lines, int line, KnownLabels known) {
    String text = Whitespace.collapse(lines.get(line));
    if (lines.get(line).indexOf('\t') >= 0) {
      return new ListedLine(Kind.OTHER, text, "", line + 1);
    }
    if (text.isEmpty()) {
      return new ListedLine(Kind.BLANK, "", "", line + 1);
    }
    if (NumberText.isValue(text) || known.isUnit(text)) {
      return new ListedLine(Kind.VALUE, text, "", line + 1);
    }
    ListedLine longest = new ListedLine(Kind.OTHER, text, "", line + 1);
    String joined = text;
    for (int end = line + 1; mayBeLabel(joined, known); end++) {
      String name = known.folded(joined);
      if (known.isLabel(name)) {
        longest = new ListedLine(Kind.LABEL, joined, name, end);
      }
      if (end == lines.size() || isCell(lines.get(end))) {
        break;
      }
      joined = Whitespace.joinLines(List.of(joined, lines.get(end)));
    }
    return longest;
  }

  private static boolean mayBeLabel(String text, KnownLabels known) {
    return text.length() <= LONGEST && (known.isBeginning(text) || known.isWithinRemark(text));
  }

  /** Whether a line is no further one of a label. */
  private static boolean isCell(String line) {
    return line.isBlank() || NumberText.isValue(Whitespace.collapse(line));
  }

  boolean isBlank() {
    return kind == Kind.BLANK;
  }

  boolean isValue() {
    return kind == Kind.VALUE;
  }

  boolean isLabel() {
    return kind == Kind.LABEL;
  }

  /** Whether it is text that no label is known to have. */
  boolean isOther() {
    return kind == Kind.OTHER;
  }
}
