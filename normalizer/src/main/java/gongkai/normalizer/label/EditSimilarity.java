package gongkai.normalizer.label;

import java.util.List;

/** How like two texts are by what it takes to edit the one into the other. */
final class EditSimilarity {
  private EditSimilarity() {}

  /** Tells whether an element of the one is the same as one of the other; both count from 0. */
  private interface Sameness {
    boolean at(int i, int j);
  }

  /** The share of characters that need no editing, where a swap of neighbours is one edit. */
  static double ofCharacters(String one, String other) {
    int[] ones = one.codePoints().toArray();
    int[] others = other.codePoints().toArray();
    return similarity(ones.length, others.length, (i, j) -> ones[i] == others[j]);
  }

  /** No less than {@link #ofCharacters}, by the characters that both have, and told much faster. */
  static double ofCharactersAtMost(String one, String other) {
    int longer = length(one, other);
    return share(longer, longer - Math.min(shared(one, other), shared(other, one)));
  }

  private static int length(String one, String other) {
    return Math.max(one.codePointCount(0, one.length()), other.codePointCount(0, other.length()));
  }

  /** How many characters of the one stand anywhere in the other. */
  private static int shared(String one, String other) {
    int shared = 0;
    int i = 0;
    while (i < one.length()) {
      int character = one.codePointAt(i);
      shared += other.indexOf(character) >= 0 ? 1 : 0;
      i += Character.charCount(character);
    }
    return shared;
  }

  /** The share of elements that need no editing, where a swap of neighbours is one edit. */
  static double of(List<?> one, List<?> other) {
    return similarity(one.size(), other.size(), (i, j) -> one.get(i).equals(other.get(j)));
  }

  private static double similarity(int length, int otherLength, Sameness same) {
    return share(Math.max(length, otherLength), edits(length, otherLength, same));
  }

  private static double share(int all, int edited) {
    return all == 0 ? 1 : 1 - (double) edited / all;
  }

  /** The Damerau-Levenshtein distance, with swaps of neighbours only. */
  private static int edits(int length, int otherLength, Sameness same) {
    int[] beforeLast = new int[otherLength + 1];
    int[] last = new int[otherLength + 1];
    int[] row = new int[otherLength + 1];
    for (int j = 0; j <= otherLength; j++) {
      last[j] = j;
    }
    for (int i = 1; i <= length; i++) {
      row[0] = i;
      for (int j = 1; j <= otherLength; j++) {
        int change = same.at(i - 1, j - 1) ? 0 : 1;
        row[j] = Math.min(Math.min(row[j - 1], last[j]) + 1, last[j - 1] + change);
        if (i > 1 && j > 1 && same.at(i - 1, j - 2) && same.at(i - 2, j - 1)) {
          row[j] = Math.min(row[j], beforeLast[j - 2] + 1);
        }
      }
      int[] free = beforeLast;
      beforeLast = last;
      last = row;
      row = free;
    }
    return last[otherLength];
  }
}
