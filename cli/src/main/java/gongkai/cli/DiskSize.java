package gongkai.cli;

import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.List;

/**
 * How much lies below some paths on the disk.
 *
 * @param bytes of all regular files
 */
record DiskSize(long bytes) {

  /** Links are not followed; what cannot be looked at counts nothing. */
  static DiskSize of(List<Path> paths) throws IOException {
    Counter counter = new Counter();
    for (Path path : paths) {
      Files.walkFileTree(path, counter);
    }
    return new DiskSize(counter.bytes);
  }

  private static final class Counter extends SimpleFileVisitor<Path> {
    private long bytes;

    @Override
    public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
      bytes += attributes.isRegularFile() ? attributes.size() : 0;
      return FileVisitResult.CONTINUE;
    }

    @Override
    public FileVisitResult visitFileFailed(Path file, IOException e) {
      return FileVisitResult.CONTINUE;
    }
  }
}
