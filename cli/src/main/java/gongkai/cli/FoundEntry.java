package gongkai.cli;

import gongkai.corpus.CorpusEntry;
import java.util.Iterator;
import java.util.concurrent.TimeUnit;

/**
 * What the corpus met, and how long that took.
 *
 * @param micros the time since the entry before, in microseconds, as far as the corpus worked:
 *     walking, unfolding, opening and looking at what was met
 */
record FoundEntry(CorpusEntry entry, long micros) {
  /** The entries of a corpus, each with its time. */
  static Iterator<FoundEntry> all(Iterator<CorpusEntry> entries) {
    return new Timed(entries);
  }

  private static final class Timed implements Iterator<FoundEntry> {
    private final Iterator<CorpusEntry> entries;
    private long nanos;

    Timed(Iterator<CorpusEntry> entries) {
      this.entries = entries;
    }

    @Override
    public boolean hasNext() {
      long begun = System.nanoTime();
      boolean more = entries.hasNext();
      nanos += System.nanoTime() - begun;
      return more;
    }

    @Override
    public FoundEntry next() {
      long begun = System.nanoTime();
      CorpusEntry entry = entries.next();
      nanos += System.nanoTime() - begun;
      FoundEntry found = new FoundEntry(entry, TimeUnit.NANOSECONDS.toMicros(nanos));
      nanos = 0;
      return found;
    }
  }
}
