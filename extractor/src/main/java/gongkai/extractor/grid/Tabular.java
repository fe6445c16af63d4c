package gongkai.extractor.grid;

import java.util.List;

/** Tells tables from prose, charts and lists. */
final class Tabular {
  /** So many columns have a table of one row at the least. */
  private static final int LEAST_HEADS = 5;

  /** So many titles has a table of contents at the least. */
  private static final int LEAST_CONTENTS = 4;

  private Tabular() {}

  static boolean isTable(List<PhraseLine> lines, List<Stretch> columns, List<Ruling> rules) {
    long split = lines.stream().filter(PhraseLine::isSplit).count();
    if (columns.size() < 2 || split < 2) {
      return false;
    }
    boolean ruled = rules.size() >= 2;
    if (isProse(lines) || (!ruled && columns.size() == 2 && isContents(lines))) {
      return false;
    }
    boolean rows = split >= 3 && hasNumbers(lines);
    return ruled || (isFilled(lines, columns) && (rows || isOneRow(lines, columns)));
  }

  /** Whether most rows below the heads have numbers. */
  private static boolean hasNumbers(List<PhraseLine> lines) {
    List<PhraseLine> rows = OpenColumns.body(lines).stream().filter(PhraseLine::isSplit).toList();
    return rows.stream().filter(PhraseLine::hasNumbers).count() * 2 > rows.size();
  }

  /** A table of contents: titles, and the pages on which they stand. */
  private static boolean isContents(List<PhraseLine> lines) {
    int rows = 0;
    int before = 0;
    for (PhraseLine line : lines) {
      String last = line.phrases().get(line.phrases().size() - 1).text();
      if (line.isSplit() && last.matches("\\d{1,3}")) {
        int page = Integer.parseInt(last);
        if (page < before) {
          return false;
        }
        before = page;
        rows++;
      }
    }
    return rows >= LEAST_CONTENTS && before > 1;
  }

  /** Heads over many columns and one row of numbers, each of them under a head. */
  private static boolean isOneRow(List<PhraseLine> lines, List<Stretch> columns) {
    int first = OpenColumns.firstOfNumbersAlone(lines);
    List<Phrase> heads =
        lines.subList(0, first).stream().flatMap(line -> line.phrases().stream()).toList();
    List<Phrase> numbers =
        lines.subList(first, lines.size()).stream()
            .flatMap(line -> line.phrases().stream())
            .toList();
    boolean underHeads =
        numbers.stream()
            .allMatch(
                number ->
                    heads.stream()
                        .anyMatch(
                            head ->
                                head.left() <= number.centre() && head.right() >= number.centre()));
    return columns.size() >= LEAST_HEADS && numbers.size() > 1 && underHeads;
  }

  /** Charts have few letters in many columns. */
  private static boolean isFilled(List<PhraseLine> lines, List<Stretch> columns) {
    long rows = 0;
    long pieces = 0;
    long words = 0;
    for (PhraseLine line : lines) {
      if (line.isSplit()) {
        rows++;
        pieces += line.phrases().size();
      }
      words += line.phrases().stream().filter(phrase -> !phrase.isNumber()).count();
    }
    return pieces > 0.3 * rows * columns.size() && (words > 0 || columns.size() > 2);
  }

  /** Whether most texts are sentences. */
  static boolean isProse(List<PhraseLine> lines) {
    int phrases = 0;
    int longOnes = 0;
    for (PhraseLine line : lines) {
      for (Phrase phrase : line.phrases()) {
        phrases++;
        longOnes += phrase.words().size() > 5 ? 1 : 0;
      }
    }
    return longOnes * 2 > phrases;
  }
}
