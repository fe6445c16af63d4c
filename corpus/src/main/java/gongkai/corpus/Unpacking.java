package gongkai.corpus;

import java.io.IOException;
import java.nio.file.Path;
import java.util.function.Consumer;

/** Unfolds containers; a pure function of the container's bytes and its name. */
@FunctionalInterface
public interface Unpacking {
  /**
   * Unfolds a container into an empty folder, and tells each member as soon as it is there.
   *
   * @param container a file whose {@link SourceFile.Content#disk()} is there
   * @param folder exists, is empty, and is the only place written to
   * @param met takes members, on the calling thread
   * @throws UnreadableContainerException if not all of it can be unfolded; what was told before
   *     stands
   * @throws IOException if the folder cannot be written
   */
  void unpack(SourceFile container, Path folder, Consumer<? super Member> met)
      throws UnreadableContainerException, IOException;
}
