package gongkai.output;

import java.io.IOException;

/**
 * Takes what became of each file and writes the dataset. The order of the outcomes may be any: the
 * dataset is the same. It appears whole, when it is finished, or not at all. Not safe for use by
 * several threads at a time.
 */
public interface DatasetWriter extends AutoCloseable {
  /**
   * Takes what became of one file. If it throws, nothing of the outcome was taken.
   *
   * @throws IllegalArgumentException if the outcome breaks a promise of the dataset: a file or
   *     report taken before, two figures of a report under one indicator and applicant, an
   *     indicator that is not in the codebook
   * @throws java.io.UncheckedIOException if the disk takes no more; the writer is of no use then
   * @throws IllegalStateException after {@link #finish} or {@link #close}
   */
  void add(FileOutcome outcome);

  /**
   * Writes the dataset and puts it in its place.
   *
   * @return what is in it
   * @throws IOException if it cannot be written or put in its place; what stood there is untouched
   */
  DatasetSummary finish() throws IOException;

  /** Gives up a dataset that was not finished. */
  @Override
  void close() throws IOException;
}
