package gongkai.cli;

import gongkai.cli.reading.Reason;
import java.io.Closeable;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/**
 * A folder in the machine's temporary one for what a command keeps for a moment. It is deleted with
 * all in it when it is closed, and when the process ends before, as by Ctrl-C.
 */
final class TemporaryFolder implements Closeable {
  private final Path path;
  private final Thread hook;

  private TemporaryFolder(Path path) {
    this.path = path;
    this.hook = new Thread(this::deleteAtEnd, "temporary folder");
  }

  /**
   * Makes an empty one.
   *
   * @throws IOException if the temporary folder takes none; it names that folder
   */
  static TemporaryFolder make() throws IOException {
    Path above = Path.of(System.getProperty("java.io.tmpdir", "."));
    TemporaryFolder made = new TemporaryFolder(under(above));
    Runtime.getRuntime().addShutdownHook(made.hook);
    return made;
  }

  private static Path under(Path above) throws IOException {
    try {
      return Files.createTempDirectory(above, "gongkai");
    } catch (FileSystemException e) {
      FileSystemException named =
          new FileSystemException(
              above.toString(), null, "the folder for temporary files: " + Reason.unread(e));
      named.initCause(e);
      throw named;
    }
  }

  Path path() {
    return path;
  }

  /**
   * An empty folder in it.
   *
   * @throws IOException if it cannot be made
   */
  Path folder(String name) throws IOException {
    return Files.createDirectory(path.resolve(name));
  }

  private void deleteAtEnd() {
    try {
      delete();
    } catch (IOException | UncheckedIOException e) {
      // Nobody is left to tell; what stays is in the machine's temporary folder.
      assert Files.exists(path) : e;
    }
  }

  private void delete() throws IOException {
    List<Path> all;
    try (Stream<Path> walked = Files.walk(path)) {
      all = walked.sorted(Comparator.reverseOrder()).toList();
    }
    for (Path one : all) {
      Files.deleteIfExists(one);
    }
  }

  @Override
  public void close() throws IOException {
    try {
      Runtime.getRuntime().removeShutdownHook(hook);
    } catch (IllegalStateException e) {
      return; // The process is ending: the hook deletes it.
    }
    delete();
  }
}
