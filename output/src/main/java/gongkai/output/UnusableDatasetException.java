package gongkai.output;

import java.io.IOException;
import java.nio.file.Path;

/** A folder or file that is no dataset to read; its message says what was found and what to do. */
public final class UnusableDatasetException extends IOException {
  private static final long serialVersionUID = 1L;

  private final String problem;

  /**
   * Refuses a dataset.
   *
   * @param path the folder or file
   * @param problem what was found there, and what was expected
   */
  public UnusableDatasetException(Path path, String problem) {
    super(path + ": " + problem);
    this.problem = problem;
  }

  /** What was found, without the path. */
  public String problem() {
    return problem;
  }
}
