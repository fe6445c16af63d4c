package gongkai.output;

import java.io.Closeable;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.security.MessageDigest;

/** A file of the dataset while it is written; its size and digest are taken on the way. */
final class DatasetFile implements Closeable {
  private static final int BUFFER = 1 << 16;

  /**
   * A file that lies on the disk.
   *
   * @param name its name in the dataset
   * @param bytes its size
   * @param sha256 of its content, 64 lower-case hex digits
   */
  record Written(String name, long bytes, String sha256) {}

  private final Path path;
  private final FileChannel channel;
  private final ByteBuffer buffer = ByteBuffer.allocate(BUFFER);
  private final MessageDigest digest = Sha256.start();
  private long bytes;

  DatasetFile(Path path) throws IOException {
    this.path = path;
    this.channel = FileChannel.open(path, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE);
  }

  void write(String text) throws IOException {
    write(text.getBytes(StandardCharsets.UTF_8));
  }

  void write(byte[] content) throws IOException {
    digest.update(content);
    bytes += content.length;
    int offset = 0;
    while (offset < content.length) {
      int length = Math.min(content.length - offset, buffer.remaining());
      buffer.put(content, offset, length);
      offset += length;
      if (!buffer.hasRemaining()) {
        drain();
      }
    }
  }

  /** Brings everything to the disk itself. */
  Written finish() throws IOException {
    drain();
    channel.force(true);
    return new Written(path.getFileName().toString(), bytes, Sha256.finish(digest));
  }

  private void drain() throws IOException {
    buffer.flip();
    while (buffer.hasRemaining()) {
      channel.write(buffer);
    }
    buffer.clear();
  }

  @Override
  public void close() throws IOException {
    channel.close();
  }
}
