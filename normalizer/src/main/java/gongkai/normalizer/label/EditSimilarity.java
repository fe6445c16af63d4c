package gongkai.normalizer.label;

import java.util.List;

/** How like two texts are by what it takes to edit the one into the other. */
final class EditSimilarity {
  private EditSimilarity() {}

  /** The share of characters that need no editing, where a swap of neighbours is one edit. */
  static double ofCharacters(String one, String other) {
    return of(one.codePoints().boxed().toList(), other.codePoints().boxed().toList());
  }

  /** The share of elements that need no editing, where a swap of neighbours is one edit. */
  static double of(List<?> one, List<?> other) {
    int longer = Math.max(one.size(), other.size());
    return longer == 0 ? 1 : 1 - (double) edits(one, other) / longer;
  }

  /** The Damerau-Levenshtein distance, with swaps of neighbours only. */
  private static int edits(List<?> one, List<?> other) {
    int[] beforeLast = new int[other.size() + 1];
    int[] last = new int[other.size() + 1];
    for (int j = 0; j <= other.size(); j++) {
      last[j] = j;
    }
    for (int i = 1; i <= one.size(); i++) {
      int[] row = new int[other.size() + 1];
      row[0] = i;
      for (int j = 1; j <= other.size(); j++) {
        int change = one.get(i - 1).equals(other.get(j - 1)) ? 0 : 1;
        row[j] = Math.min(Math.min(row[j - 1], last[j]) + 1, last[j - 1] + change);
        if (i > 1
            && j > 1
            && one.get(i - 1).equals(other.get(j - 2))
            && one.get(i - 2).equals(other.get(j - 1))) {
          row[j] = Math.min(row[j], beforeLast[j - 2] + 1);
        }
      }
      beforeLast = last;
      last = row;
    }
    return last[other.size()];
  }
}
