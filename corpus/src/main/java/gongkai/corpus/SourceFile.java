package gongkai.corpus;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.Objects;
import java.util.Optional;

/**
 * A file to be read: what all later stages know of it.
 *
 * @param path see {@link CorpusEntry#path()}
 * @param parent the path of the container that holds it; empty for a file on the disk
 * @param mediaType the format told by the content, never by the name
 * @param size in bytes
 * @param sha256 of the content, 64 lower-case hex digits
 * @param provenance what is known of where it comes from
 * @param content gives the bytes
 */
public record SourceFile(
    String path,
    Optional<String> parent,
    MediaType mediaType,
    long size,
    String sha256,
    Provenance provenance,
    Content content)
    implements CorpusEntry {

  /** A file that lies in no container, and of which no more is known than its bytes. */
  public SourceFile(String path, MediaType mediaType, long size, String sha256, Content content) {
    this(path, Optional.empty(), mediaType, size, sha256, Provenance.UNKNOWN, content);
  }

  /** Where a file's bytes come from. */
  @FunctionalInterface
  public interface Content {
    /**
     * All bytes of the file; a fresh array, or one that nobody changes.
     *
     * @throws IOException if the file cannot be read now
     */
    byte[] read() throws IOException;

    /** The file of the disk that holds the bytes and nothing else, so that others can open it. */
    default Optional<Path> disk() {
      return Optional.empty();
    }

    /** Deletes the temporary files that hold the bytes; see {@link CorpusEntry#release()}. */
    default void release() {}
  }

  public SourceFile {
    Objects.requireNonNull(content, "content");
    if (path.isEmpty()) {
      throw new IllegalArgumentException("a source file needs a path");
    }
    if (!sha256.matches("[0-9a-f]{64}")) {
      throw new IllegalArgumentException(
          path + ": expected 64 lower-case hex digits of SHA-256, found '" + sha256 + "'");
    }
  }

  /**
   * All bytes of the file.
   *
   * @throws UncheckedIOException if the file cannot be read now; the message names it
   */
  public byte[] bytes() {
    try {
      return content.read();
    } catch (IOException e) {
      throw new UncheckedIOException(path + ": cannot be read", e);
    }
  }

  /** The same file with its bytes elsewhere. */
  public SourceFile with(Content other) {
    return new SourceFile(path, parent, mediaType, size, sha256, provenance, other);
  }

  @Override
  public void release() {
    content.release();
  }

  /** The last name of the path. */
  public String name() {
    return path.substring(path.lastIndexOf('/') + 1);
  }
}
