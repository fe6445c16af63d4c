package gongkai.cli;

import java.nio.file.Path;

/** Keeps what commands write out of datasets. */
final class Outside {
  private Outside() {}

  /**
   * Refuses a file that would lie in a dataset.
   *
   * @throws CommandException if it would
   */
  static void require(Path file, Path dataset) throws CommandException {
    if (file.toAbsolutePath().normalize().startsWith(dataset.toAbsolutePath().normalize())) {
      throw new CommandException(
          Exit.USAGE, file + ": inside the dataset; name a file outside of " + dataset);
    }
  }
}
