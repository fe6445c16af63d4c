package gongkai.normalizer.label;

/** How like two folded labels are. Implementations hold no state that changes. */
@FunctionalInterface
public interface Similarity {
  /** From 0 (nothing in common) to 1 (equal); symmetric. */
  double of(String one, String other);

  /** The share of characters that need no editing, where a swap of neighbours is one edit. */
  static double ofCharacters(String one, String other) {
    int longer = Math.max(one.length(), other.length());
    return longer == 0 ? 1 : 1 - (double) edits(one, other) / longer;
  }

  /** The Damerau-Levenshtein distance, with swaps of neighbours only. */
  private static int edits(String one, String other) {
    int[] beforeLast = new int[other.length() + 1];
    int[] last = new int[other.length() + 1];
    for (int j = 0; j <= other.length(); j++) {
      last[j] = j;
    }
    for (int i = 1; i <= one.length(); i++) {
      int[] row = new int[other.length() + 1];
      row[0] = i;
      for (int j = 1; j <= other.length(); j++) {
        int change = one.charAt(i - 1) == other.charAt(j - 1) ? 0 : 1;
        row[j] = Math.min(Math.min(row[j - 1], last[j]) + 1, last[j - 1] + change);
        if (i > 1
            && j > 1
            && one.charAt(i - 1) == other.charAt(j - 2)
            && one.charAt(i - 2) == other.charAt(j - 1)) {
          row[j] = Math.min(row[j], beforeLast[j - 2] + 1);
        }
      }
      beforeLast = last;
      last = row;
    }
    return last[other.length()];
  }
}
