package gongkai.extractor.grid;

import java.util.List;

/** Tells tables from prose, charts and lists. */
final class OpenTableTest {
  private OpenTableTest() {}

  static boolean isTable(List<PhraseLine> lines, List<Stretch> columns, List<Ruling> rules) {
    long split = lines.stream().filter(PhraseLine::isSplit).count();
    if (columns.size() < 2 || split < 2) {
      return false;
    }
    long numeric = lines.stream().filter(PhraseLine::hasNumbers).count();
    boolean ruled = rules.size() >= 2;
    return !isProse(lines) && (ruled ? split >= 2 : split >= 3 && numeric * 2 > split);
  }

  private static boolean isProse(List<PhraseLine> lines) {
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
