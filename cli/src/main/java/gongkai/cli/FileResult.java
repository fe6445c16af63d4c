package gongkai.cli;

import gongkai.cli.reading.FileReading;
import gongkai.corpus.CorpusEntry;
import gongkai.output.FileOutcome;

/**
 * What a run has of one file.
 *
 * @param reading what became of it
 * @param origin where this run has that from
 */
record FileResult(FoundEntry found, FileReading reading, Origin origin) {
  /** Where a run has a reading from. */
  enum Origin {
    /** It was read now. */
    READ,
    /** It was read by an earlier run. */
    JOURNAL,
    /** There was nothing to read. */
    ENTRY
  }

  CorpusEntry entry() {
    return found.entry();
  }

  FileOutcome outcome() {
    return reading.of(entry());
  }

  FileResult with(FileReading other) {
    return new FileResult(found, other, origin);
  }
}
