package gongkai.output;

import java.io.IOException;
import java.nio.file.Path;

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

  /** An empty folder for what the run keeps for a moment; it goes when the writer is closed. */
  Path temporary();

  /**
   * A file beside the dataset, which this writer does not touch, for what one run leaves to the
   * next. Nobody else writes to the dataset, so nobody else uses it, until the writer is closed.
   */
  Path journal();

  /** Removes all traces of a dataset that was not finished. */
  @Override
  void close() throws IOException;
}
