package gongkai.output;

import java.io.Closeable;
import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.BasicFileAttributes;
import org.jspecify.annotations.Nullable;

/**
 * A hidden folder beside the place of a dataset, which takes that place as a whole or leaves no
 * trace. Being beside it, it lies on the same file system, so that a rename is enough. Until it is
 * closed nobody else writes to that place.
 */
public final class StagedFolder implements Closeable {
  /** Renames a folder. */
  @FunctionalInterface
  interface Rename {
    void move(Path from, Path to) throws IOException;
  }

  /** Renames in one step, so that at no time half a folder is there. */
  static final Rename ATOMIC = (from, to) -> Files.move(from, to, StandardCopyOption.ATOMIC_MOVE);

  private final TargetFolder target;
  private final FolderLock lock;
  private final Rename rename;

  private StagedFolder(TargetFolder target, FolderLock lock, Rename rename) {
    this.target = target;
    this.lock = lock;
    this.rename = rename;
  }

  /**
   * Makes the folder, and what is above the dataset's place if need be. What an earlier run left is
   * cleaned up first: a dataset that it had moved aside and not replaced is put back.
   *
   * @param folder where the dataset will be
   * @throws UnusableTargetException as {@link TargetFolder#requireUsable} does, or if another run
   *     is writing there
   * @throws IOException if nothing can be written there
   */
  public static StagedFolder beside(Path folder) throws IOException {
    return beside(folder, ATOMIC);
  }

  static StagedFolder beside(Path folder, Rename rename) throws IOException {
    TargetFolder.requireUsable(folder);
    TargetFolder target = TargetFolder.resolve(folder);
    Files.createDirectories(target.parent());
    FolderLock lock = FolderLock.acquire(target);
    try {
      if (exists(target.old()) && !exists(target.path())) {
        rename.move(target.old(), target.path());
      }
      delete(target.old());
      delete(target.staging());
      delete(target.temporary());
      Files.createDirectory(target.staging());
      Files.createDirectory(target.temporary());
    } catch (IOException | RuntimeException e) {
      lock.close();
      throw e;
    }
    return new StagedFolder(target, lock, rename);
  }

  /** Where to write. */
  Path path() {
    return target.staging();
  }

  /** An empty folder for what a run keeps for a moment; it goes when this is closed. */
  public Path temporary() {
    return target.temporary();
  }

  /** A file that is not touched here, for what one run leaves to the next. */
  public Path journal() {
    return target.journal();
  }

  /**
   * Takes the target's place; what stood there is deleted. If that fails, what stood there is there
   * again.
   */
  void commit() throws IOException {
    TargetFolder.requireUsable(target.path()); // Somebody may have put something there meanwhile.
    if (!exists(target.path())) {
      rename.move(target.staging(), target.path());
      return;
    }
    rename.move(target.path(), target.old());
    try {
      rename.move(target.staging(), target.path());
    } catch (IOException e) {
      putBack(e);
      throw e;
    }
    delete(target.old());
  }

  private void putBack(IOException cause) {
    try {
      rename.move(target.old(), target.path());
    } catch (IOException e) {
      cause.addSuppressed(
          new IOException("the dataset before lies in " + target.old() + " now", e));
    }
  }

  @Override
  public void close() throws IOException {
    try (lock) {
      delete(target.temporary());
      delete(target.staging());
    }
  }

  private static boolean exists(Path path) {
    return Files.exists(path, LinkOption.NOFOLLOW_LINKS);
  }

  /** Deletes a folder and all below; links are deleted, not followed. */
  static void delete(Path folder) throws IOException {
    if (!exists(folder)) {
      return;
    }
    Files.walkFileTree(
        folder,
        new SimpleFileVisitor<>() {
          @Override
          public FileVisitResult visitFile(Path file, BasicFileAttributes unused)
              throws IOException {
            Files.delete(file);
            return FileVisitResult.CONTINUE;
          }

          @Override
          public FileVisitResult postVisitDirectory(Path dir, @Nullable IOException failure)
              throws IOException {
            if (failure != null) {
              throw failure;
            }
            Files.delete(dir);
            return FileVisitResult.CONTINUE;
          }
        });
  }
}
