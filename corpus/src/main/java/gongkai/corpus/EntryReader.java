package gongkai.corpus;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.ClosedByInterruptException;
import java.nio.channels.SeekableByteChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.Map;
import java.util.Optional;

/** Makes entries of files in the order they are met, and remembers the contents met. */
final class EntryReader {
  private static final int BUFFER_LENGTH = 1 << 16;

  private final Map<String, SourceFile> met = new HashMap<>();

  /**
   * The entry of a file.
   *
   * @throws UncheckedIOException if a file that the user named cannot be read, or if the thread was
   *     interrupted
   */
  CorpusEntry read(FolderWalk.Met next) {
    if (next instanceof FolderWalk.RefusedMet refused) {
      return refused.file();
    }
    FolderWalk.MetFile file = (FolderWalk.MetFile) next;
    try {
      return read(file.disk(), file.path());
    } catch (ClosedByInterruptException e) {
      throw new UncheckedIOException(file.path() + ": interrupted while it was read", e);
    } catch (IOException e) {
      if (file.named()) {
        throw ReadFailure.named(file.disk(), e);
      }
      return new RefusedFile(file.path(), ReadFailure.met("file", e));
    }
  }

  private CorpusEntry read(Path disk, String path) throws IOException {
    try (SeekableByteChannel channel = Files.newByteChannel(disk)) {
      MessageDigest digest = sha256();
      long size = digest(channel, digest);
      String sha256 = HexFormat.of().formatHex(digest.digest());
      SourceFile original = met.get(sha256);
      if (original != null) {
        return new DuplicateFile(path, original.path(), original.mediaType(), size, sha256);
      }
      MediaType type = MediaTypeDetector.detect(ByteAccess.of(channel, size));
      SourceFile file = new SourceFile(path, type, size, sha256, new Bytes(disk, path, size));
      met.put(sha256, file);
      return file;
    }
  }

  private static long digest(SeekableByteChannel channel, MessageDigest digest) throws IOException {
    ByteBuffer buffer = ByteBuffer.allocate(BUFFER_LENGTH);
    long size = 0;
    while (channel.read(buffer) >= 0) {
      size += buffer.position();
      digest.update(buffer.flip());
      buffer.clear();
    }
    return size;
  }

  private static MessageDigest sha256() {
    try {
      return MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java platform has SHA-256", e);
    }
  }

  /** The bytes of a file on the disk, as long as it keeps its length. */
  private record Bytes(Path file, String path, long size) implements SourceFile.Content {
    @Override
    public byte[] read() throws IOException {
      if (size > Integer.MAX_VALUE - 8) {
        throw new IOException(path + ": " + size + " bytes are more than can be read at once");
      }
      byte[] bytes = Files.readAllBytes(file);
      if (bytes.length != size) {
        throw new IOException(
            "%s: changed while it was read, from %d bytes to %d"
                .formatted(path, size, bytes.length));
      }
      return bytes;
    }

    @Override
    public Optional<Path> disk() {
      return Optional.of(file);
    }
  }
}
