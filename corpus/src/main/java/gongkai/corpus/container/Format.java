package gongkai.corpus.container;

import gongkai.corpus.UnreadableContainerException;
import java.io.IOException;
import java.nio.file.Path;

/** Reads the containers of one format. */
@FunctionalInterface
interface Format {
  /**
   * Hands on every member.
   *
   * @param file the container
   * @param name its own last name, for members that have none
   * @throws UnreadableContainerException if not all of it can be unfolded
   * @throws IOException if the members cannot be written, or the container cannot be read
   */
  void unfold(Path file, String name, Intake intake)
      throws UnreadableContainerException, IOException;
}
