package gongkai.cli;

import java.io.BufferedOutputStream;
import java.io.Closeable;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Optional;

/**
 * A file that a command writes. It is written under a hidden name beside its place and put there
 * when it is whole, so that a run that fails or is interrupted leaves what was there before. What
 * is no file, as a pipe or a terminal, and a file whose folder takes no other, are written as they
 * are. For one thread.
 */
final class WholeFile implements Closeable {
  private final Path target;
  private final Path written;
  private final OutputStream out;

  private WholeFile(Path target, Path written, OutputStream out) {
    this.target = target;
    this.written = written;
    this.out = out;
  }

  /**
   * Begins an empty file; a link stands for the file that it leads to.
   *
   * @throws IOException if it cannot be written there; it names the target
   */
  static WholeFile begin(Path named) throws IOException {
    Path target = Files.exists(named) ? named.toRealPath() : named.toAbsolutePath();
    if (Files.isDirectory(target)) {
      throw new FileSystemException(named.toString(), null, "it is a folder; expected a file");
    }
    Path folder = Optional.ofNullable(target.getParent()).orElse(target);
    if (!Files.isDirectory(folder)) {
      throw new NoSuchFileException(named.toString());
    }
    Path written = isWrittenBeside(target, folder) ? beside(target) : target;
    try {
      return new WholeFile(
          target, written, new BufferedOutputStream(Files.newOutputStream(written)));
    } catch (AccessDeniedException e) {
      AccessDeniedException denied = new AccessDeniedException(named.toString());
      denied.initCause(e);
      throw denied;
    }
  }

  private static boolean isWrittenBeside(Path target, Path folder) {
    return !Files.exists(target) || (Files.isRegularFile(target) && Files.isWritable(folder));
  }

  private static Path beside(Path target) {
    String hidden = ".gongkai-" + ProcessHandle.current().pid() + ".new";
    return target.resolveSibling(hidden + "-" + Integer.toHexString(target.hashCode()));
  }

  /** Takes its bytes. */
  OutputStream out() {
    return out;
  }

  /** Takes its text, as UTF-8; closing it closes {@link #out()}, and keeps nothing yet. */
  Writer text() {
    return new OutputStreamWriter(out, StandardCharsets.UTF_8);
  }

  /**
   * It is whole: puts it in its place, in that of a file that was there.
   *
   * @throws IOException if that fails; then what was there before is still there
   */
  void keep() throws IOException {
    out.close();
    if (!written.equals(target)) {
      Files.move(written, target, StandardCopyOption.REPLACE_EXISTING);
    }
  }

  /** Drops what was not kept. */
  @Override
  public void close() throws IOException {
    try {
      out.close();
    } finally {
      if (!written.equals(target)) {
        Files.deleteIfExists(written);
      }
    }
  }
}
