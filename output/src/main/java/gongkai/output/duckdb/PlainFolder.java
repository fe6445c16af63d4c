package gongkai.output.duckdb;

import java.io.Closeable;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * A folder by a path that DuckDB takes for nothing else: in another one it would see a pattern of
 * names, or options of a database. Where the path itself may be misread, a link in the folder for
 * temporary files stands for it until this is closed.
 */
final class PlainFolder implements Closeable {
  private static final Pattern MISREAD = Pattern.compile("[*?\\[\\]{}]");

  private final Path path;

  /** The folder that was made for the link; empty if none was needed. */
  private final Optional<Path> made;

  private PlainFolder(Path path, Optional<Path> made) {
    this.path = path;
    this.made = made;
  }

  /**
   * A path of a folder.
   *
   * @throws IOException if a link is needed and cannot be made
   */
  static PlainFolder of(Path folder) throws IOException {
    Path absolute = folder.toAbsolutePath();
    if (!MISREAD.matcher(absolute.toString()).find()) {
      return new PlainFolder(absolute, Optional.empty());
    }
    Path made = Files.createTempDirectory("gongkai-duckdb");
    deleteAtEnd(made);
    try {
      Path link = Files.createSymbolicLink(made.resolve("dataset"), absolute);
      deleteAtEnd(link);
      return new PlainFolder(link, Optional.of(made));
    } catch (IOException e) {
      Files.delete(made);
      throw e;
    }
  }

  /** A file in the folder, by its name. */
  Path file(String name) {
    return path.resolve(name);
  }

  /**
   * A path for a file that shall be in the folder in the end, but is made where no link leads: of a
   * database DuckDB looks where a link leads to.
   */
  Path outside(String name) {
    made.ifPresent(folder -> deleteAtEnd(folder.resolve(name)));
    return made.map(folder -> folder.resolve(name)).orElseGet(() -> file(name));
  }

  /** If the process ends before this is closed, as by Ctrl-C; what is told last goes first. */
  private static void deleteAtEnd(Path path) {
    path.toFile().deleteOnExit();
  }

  /**
   * Moves a file that was made outside into the folder.
   *
   * @throws IOException if it cannot be moved
   */
  void take(Path outside) throws IOException {
    if (made.isPresent()) {
      Files.move(outside, file(outside.getFileName().toString()));
    }
  }

  @Override
  public void close() throws IOException {
    if (made.isPresent()) {
      for (Path each : files(made.get())) {
        Files.delete(each);
      }
      Files.delete(made.get());
    }
  }

  /** What is in a folder, the link among it, and what a failure left unfinished. */
  private static List<Path> files(Path folder) throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      return files.toList();
    }
  }
}
