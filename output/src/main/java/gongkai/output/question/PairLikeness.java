package gongkai.output.question;

import java.util.ArrayList;
import java.util.List;

/** How like two names are by the pairs of neighbouring characters that both have (Dice). */
final class PairLikeness {
  private PairLikeness() {}

  /** From 0 (no pair in common) to 1 (the same pairs), without regard to width and case. */
  static double of(String one, String other) {
    List<String> ones = pairs(FoldedName.of(one));
    List<String> others = pairs(FoldedName.of(other));
    int all = ones.size() + others.size();
    if (all == 0) {
      return 0;
    }
    int common = 0;
    for (String pair : ones) {
      common += others.remove(pair) ? 1 : 0;
    }
    return 2.0 * common / all;
  }

  private static List<String> pairs(String text) {
    List<String> pairs = new ArrayList<>();
    for (int i = 0; i + 2 <= text.length(); i++) {
      pairs.add(text.substring(i, i + 2));
    }
    return pairs;
  }
}
