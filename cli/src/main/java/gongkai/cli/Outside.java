package gongkai.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Keeps what commands write out of datasets. */
final class Outside {
  private Outside() {}

  /**
   * Refuses a file that would lie in a dataset, whatever links lead there.
   *
   * @throws CommandException if it would
   * @throws IOException if a link cannot be followed
   */
  static void require(Path file, Path dataset) throws CommandException, IOException {
    if (real(file).startsWith(real(dataset))) {
      throw new CommandException(
          Exit.USAGE, file + ": inside the dataset; name a file outside of " + dataset);
    }
  }

  /** The path behind all links, as far as there is something; the rest as it is. */
  private static Path real(Path path) throws IOException {
    Path whole = path.toAbsolutePath();
    if (Files.exists(whole)) {
      return whole.toRealPath();
    }
    Path parent = whole.getParent();
    return parent == null
        ? whole.normalize()
        : real(parent).resolve(whole.getFileName()).normalize();
  }
}
