package gongkai.corpus;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import org.jspecify.annotations.Nullable;

/** Folders within one, each deleted when it is done with, all at the end. */
final class TemporaryFolders implements AutoCloseable {
  private final Path base;
  private final boolean own;
  private long made;

  /**
   * Begins.
   *
   * @param base made if need be, and deleted at the end if it was made
   */
  TemporaryFolders(Path base) {
    this.base = base;
    this.own = !Files.exists(base);
    try {
      Files.createDirectories(base);
    } catch (IOException e) {
      throw unwritable(base, e);
    }
  }

  Path base() {
    return base;
  }

  /** A new, empty folder. */
  Path create() {
    Path folder = base.resolve("container-" + ++made);
    try {
      delete(folder);
      return Files.createDirectory(folder);
    } catch (IOException e) {
      throw unwritable(folder, e);
    }
  }

  /** Deletes a folder with all that is in it; may be called again, and by any thread. */
  static void deleteQuietly(Path folder) {
    try {
      delete(folder);
    } catch (IOException e) {
      throw new UncheckedIOException(folder + ": temporary files cannot be deleted", e);
    }
  }

  @Override
  public void close() {
    for (long i = 1; i <= made; i++) {
      Path folder = base.resolve("container-" + i);
      if (Files.exists(folder)) {
        deleteQuietly(folder);
      }
    }
    if (own) {
      deleteQuietly(base);
    }
  }

  static UncheckedIOException unwritable(Path path, IOException e) {
    return new UncheckedIOException(
        path + ": temporary files cannot be written: " + ReadFailure.reason(e), e);
  }

  private static void delete(Path folder) throws IOException {
    if (!Files.exists(folder)) {
      return;
    }
    Files.walkFileTree(
        folder,
        new SimpleFileVisitor<>() {
          @Override
          public FileVisitResult visitFile(Path file, BasicFileAttributes attributes)
              throws IOException {
            Files.deleteIfExists(file);
            return FileVisitResult.CONTINUE;
          }

          @Override
          public FileVisitResult postVisitDirectory(Path done, @Nullable IOException e)
              throws IOException {
            Files.deleteIfExists(done);
            return FileVisitResult.CONTINUE;
          }
        });
  }
}
