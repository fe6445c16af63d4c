package gongkai.corpus;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import org.jspecify.annotations.Nullable;

/** Folders within one, each deleted when it is done with, all at the end. */
final class TemporaryFolders implements AutoCloseable {
  private final Path base;
  private long made;

  private TemporaryFolders(Path base) {
    this.base = base;
  }

  /** Folders in a new one; what an earlier run left there is deleted. */
  static TemporaryFolders in(Path base) {
    try {
      delete(base);
      Files.createDirectories(base);
      return new TemporaryFolders(base);
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
      return Files.createDirectory(folder);
    } catch (IOException e) {
      throw unwritable(folder, e);
    }
  }

  /** Deletes a folder with all that is in it; may be called again, and by any thread. */
  static void deleteAll(Path folder) {
    try {
      delete(folder);
    } catch (IOException e) {
      throw new UncheckedIOException(folder + ": temporary files cannot be deleted", e);
    }
  }

  @Override
  public void close() {
    deleteAll(base);
  }

  static UncheckedIOException unwritable(Path path, IOException e) {
    return new UncheckedIOException(
        path + ": temporary files cannot be written: " + ReadFailure.reason(e), e);
  }

  private static void delete(Path folder) throws IOException {
    if (!Files.exists(folder, LinkOption.NOFOLLOW_LINKS)) {
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
