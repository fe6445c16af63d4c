package gongkai.output;

import java.io.Closeable;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Optional;
import java.util.concurrent.ThreadLocalRandom;

/**
 * Says that a writer is at work on a target. What lies beside a target whose lock is free was left
 * by a run that ended untimely.
 */
final class FolderLock implements Closeable {
  private static final int LARGEST = 1 << 16;

  private final Path file;
  private final FileChannel channel;

  private FolderLock(Path file, FileChannel channel) {
    this.file = file;
    this.channel = channel;
  }

  static FolderLock acquire(TargetFolder target) throws IOException {
    while (true) {
      FileChannel channel =
          FileChannel.open(target.lock(), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
      try {
        if (!locked(channel)) {
          throw new UnusableTargetException(
              target.path(), "another run is writing it", "wait for it or choose another folder");
        }
        if (isStillThere(target.lock(), channel)) {
          return new FolderLock(target.lock(), channel);
        }
        channel.close();
      } catch (IOException | RuntimeException e) {
        channel.close();
        throw e;
      }
    }
  }

  private static boolean locked(FileChannel channel) throws IOException {
    try {
      return Optional.ofNullable(channel.tryLock()).map(FileLock::isValid).orElse(false);
    } catch (OverlappingFileLockException e) {
      return false; // Another writer of this program run has it.
    }
  }

  /**
   * Whether the locked file is the one under the name, and not one that was deleted meanwhile. Its
   * size tells: to open it again would release the lock on systems where a process has one for all
   * its channels.
   */
  private static boolean isStillThere(Path file, FileChannel channel) throws IOException {
    int size = ThreadLocalRandom.current().nextInt(1, LARGEST);
    channel.truncate(0).write(ByteBuffer.allocate(1), size - 1);
    try {
      return Files.size(file) == size;
    } catch (NoSuchFileException e) {
      return false;
    }
  }

  @Override
  public void close() throws IOException {
    try (channel) {
      Files.deleteIfExists(file);
    }
  }
}
