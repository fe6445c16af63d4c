package gongkai.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Keeps what commands write out of datasets. */
final class Outside {
  private Outside() {}

  /** Whether a file would lie in a dataset, whatever links lead there. */
  static boolean isIn(Path dataset, Path file) throws IOException {
    return real(file.toAbsolutePath().normalize())
        .startsWith(real(dataset.toAbsolutePath().normalize()));
  }

  /** Without links, as far as it is there. */
  private static Path real(Path path) throws IOException {
    Path parent = path.getParent();
    if (Files.exists(path) || parent == null) {
      return path.toRealPath();
    }
    return real(parent).resolve(path.getFileName());
  }

  /**
   * Refuses a file that would lie in a dataset.
   *
   * @throws CommandException if it would
   * @throws IOException if a folder on the way cannot be read
   */
  static void require(Path file, Path dataset) throws CommandException, IOException {
    if (isIn(dataset, file)) {
      throw new CommandException(
          Exit.USAGE, file + ": inside the dataset; name a file outside of " + dataset);
    }
  }
}
