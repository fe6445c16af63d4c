package gongkai.bench.corpus;

/**
 * Which corpus.
 *
 * @param count how many files
 * @param seed of the dice that throw them
 * @param masters how many PDF files other programs make, whose figures are exchanged for the others
 */
public record Selection(int count, long seed, int masters) {
  /** Checks that there is something to make. */
  public Selection {
    if (count < 1 || masters < 1) {
      throw new IllegalArgumentException("at least one file and one master, not " + count);
    }
  }

  /** Where it lies among other corpora. */
  String folder() {
    return "%d-files-of-seed-%d-and-%d".formatted(count, seed, masters);
  }
}
