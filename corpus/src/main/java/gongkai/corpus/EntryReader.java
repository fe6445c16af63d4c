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
import java.util.HexFormat;
import java.util.Optional;

/** Makes entries of files in the order they are met, and remembers the contents met. */
final class EntryReader implements AutoCloseable {
  private static final int BUFFER_LENGTH = 1 << 16;

  private final MetContents met;
  private final Manifest manifest;

  EntryReader(MetContents met, Manifest manifest) {
    this.met = met;
    this.manifest = manifest;
  }

  /**
   * The entry of a file.
   *
   * @throws UncheckedIOException if a file that the user named cannot be read, or if the thread was
   *     interrupted
   */
  CorpusEntry read(FolderWalk.MetFile file) {
    Provenance provenance = manifest.said(file.path()).over(file.origin().provenance());
    try {
      return read(file, provenance);
    } catch (ClosedByInterruptException e) {
      throw new UncheckedIOException(file.path() + ": interrupted while it was read", e);
    } catch (IOException e) {
      if (file.named()) {
        throw ReadFailure.named(file.disk(), e);
      }
      return new RefusedFile(
          file.path(), file.origin().parent(), ReadFailure.met("file", e), provenance);
    }
  }

  /** The format of a file; empty if it cannot be opened. */
  Optional<MediaType> mediaType(FolderWalk.MetFile file) {
    try (SeekableByteChannel channel = Files.newByteChannel(file.disk())) {
      return Optional.of(MediaTypeDetector.detect(ByteAccess.of(channel, channel.size())));
    } catch (IOException e) {
      return Optional.empty();
    }
  }

  /** What was refused, with what the manifest says of it. */
  CorpusEntry refused(RefusedFile file) {
    Provenance provenance = manifest.said(file.path()).over(file.provenance());
    return new RefusedFile(file.path(), file.parent(), file.reason(), provenance);
  }

  @Override
  public void close() {
    met.close();
  }

  private CorpusEntry read(FolderWalk.MetFile file, Provenance provenance) throws IOException {
    String path = file.path();
    Optional<String> parent = file.origin().parent();
    try (SeekableByteChannel channel = Files.newByteChannel(file.disk())) {
      MessageDigest digest = sha256();
      long size = digest(channel, digest);
      String sha256 = HexFormat.of().formatHex(digest.digest());
      Optional<MetContents.First> first = met.first(sha256);
      if (first.isPresent()) {
        MetContents.First same = first.get();
        return new DuplicateFile(
            path, parent, same.path(), same.mediaType(), size, sha256, provenance);
      }
      MediaType type = MediaTypeDetector.detect(ByteAccess.of(channel, size));
      Bytes content = new Bytes(file.disk(), path, size);
      SourceFile source = new SourceFile(path, parent, type, size, sha256, provenance, content);
      met.add(source);
      return source;
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
