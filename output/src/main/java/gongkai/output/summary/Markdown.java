package gongkai.output.summary;

import gongkai.normalizer.OneLine;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Markdown that says what a text says, whatever the text. */
final class Markdown {
  /** What Markdown, or HTML in it, may take for more than a letter within a line. */
  private static final Pattern SPECIAL =
      Pattern.compile("[\\\\`*\\[\\]<>|~&$]|(?<![A-Za-z0-9])_|_(?![A-Za-z0-9])|:(?=//)");

  private final StringBuilder text = new StringBuilder();

  /** A heading of the second level. */
  void heading(String title) {
    apart();
    text.append("## ").append(title).append("\n\n");
  }

  /** A paragraph, taken as it is. */
  void paragraph(String markdown) {
    apart();
    text.append(markdown).append("\n\n");
  }

  /** Leaves a line free behind a table. */
  private void apart() {
    if (text.length() > 0 && text.charAt(text.length() - 2) != '\n') {
      text.append('\n');
    }
  }

  /**
   * A table; without rows a word that there is nothing.
   *
   * @param head the names of the columns, taken as they are
   * @param rows texts, of which each shows what it says
   */
  void table(List<String> head, List<List<String>> rows) {
    if (rows.isEmpty()) {
      paragraph("None (无).");
      return;
    }
    text.append(row(head)).append(row(head.stream().map(name -> "---").toList()));
    rows.forEach(row -> text.append(row(row.stream().map(Markdown::plain).toList())));
  }

  private static String row(List<String> cells) {
    return cells.stream().collect(Collectors.joining(" | ", "| ", " |\n"));
  }

  /** Text of a file, on one line and with nothing in it that Markdown understands. */
  static String plain(String text) {
    return SPECIAL.matcher(OneLine.of(text)).replaceAll("\\\\$0");
  }

  /** A part of a whole, in per cent with one decimal, halves rounded up; a dash of nothing. */
  static String share(long part, long whole) {
    return whole == 0
        ? "—"
        : BigDecimal.valueOf(part)
                .multiply(BigDecimal.valueOf(100))
                .divide(BigDecimal.valueOf(whole), 1, RoundingMode.HALF_UP)
                .toPlainString()
            + "%";
  }

  /** All of it. */
  String text() {
    return text.toString();
  }
}
