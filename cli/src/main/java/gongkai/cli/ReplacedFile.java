package gongkai.cli;

import java.io.BufferedOutputStream;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;

/**
 * A file that a command writes: it is there as a whole or not at all, and what was there before
 * stays until then. What is no file, such as a pipe, is written to as it is.
 */
final class ReplacedFile {
  private static final String PART = ".part";

  private ReplacedFile() {}

  /** Writes the bytes of a file. */
  @FunctionalInterface
  interface Content {
    /**
     * Writes all of them.
     *
     * @throws IOException if they cannot be made or written
     */
    void write(OutputStream out) throws IOException;
  }

  /** Writes the text of a file. */
  @FunctionalInterface
  interface Text<T> {
    /**
     * Writes all of it, and says what is to be said of it.
     *
     * @throws IOException if it cannot be made or written
     */
    T write(Writer out) throws IOException;
  }

  /**
   * Writes a file of bytes.
   *
   * @throws IOException if it cannot be written, or what the content throws
   */
  static void write(Path file, Content content) throws IOException {
    if (Files.exists(file) && !Files.isRegularFile(file)) {
      writeTo(file, content);
      return;
    }
    Path target = Files.exists(file) ? file.toRealPath() : file.toAbsolutePath();
    if (!Files.isDirectory(target.resolveSibling(""))) {
      throw new NoSuchFileException(file.toString());
    }
    Path part = target.resolveSibling("." + target.getFileName() + PART);
    try {
      writeTo(part, content);
      Files.move(part, target, StandardCopyOption.REPLACE_EXISTING);
    } finally {
      Files.deleteIfExists(part);
    }
  }

  private static void writeTo(Path file, Content content) throws IOException {
    try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(file))) {
      content.write(out);
    }
  }

  /**
   * Writes a file of text, in UTF-8.
   *
   * @return what the text says of itself
   * @throws IOException if it cannot be written, or what the text throws
   */
  static <T> T writeText(Path file, Text<T> text) throws IOException {
    List<T> said = new ArrayList<>(1);
    write(
        file,
        out -> {
          Writer writer = new BufferedWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8));
          said.add(text.write(writer));
          writer.flush();
        });
    return said.get(0);
  }
}
