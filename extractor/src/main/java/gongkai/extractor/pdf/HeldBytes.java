package gongkai.extractor.pdf;

import java.io.IOException;
import org.apache.pdfbox.io.RandomAccessRead;
import org.apache.pdfbox.io.RandomAccessReadView;

/**
 * A file or a page's program, in memory as the library reads it: byte by byte, and one byte back
 * again and again. The library's own buffer is made of chunks, so that each step back is a
 * division.
 */
final class HeldBytes implements RandomAccessRead {
  private final byte[] content;
  private int position;
  private boolean isClosed;

  /** All of it; the bytes are not copied and must not change. */
  HeldBytes(byte[] content) {
    this.content = content;
  }

  @Override
  public int read() {
    return isEOF() ? -1 : content[position++] & 0xff;
  }

  @Override
  public int read(byte[] into, int offset, int length) {
    if (isEOF()) {
      return -1;
    }
    int count = Math.min(length, content.length - position);
    System.arraycopy(content, position, into, offset, count);
    position += count;
    return count;
  }

  @Override
  public int peek() {
    return isEOF() ? -1 : content[position] & 0xff;
  }

  @Override
  public long getPosition() {
    return position;
  }

  /** Goes to a place, or to the end if the place lies behind it. */
  @Override
  public void seek(long place) throws IOException {
    if (place < 0) {
      throw new IOException("Invalid position " + place);
    }
    position = (int) Math.min(place, content.length);
  }

  @Override
  public void rewind(int bytes) throws IOException {
    seek(position - (long) bytes);
  }

  @Override
  public long length() {
    return content.length;
  }

  @Override
  public boolean isEOF() {
    return position >= content.length;
  }

  @Override
  public RandomAccessReadView createView(long start, long length) {
    return new RandomAccessReadView(new HeldBytes(content), start, length, true);
  }

  @Override
  public boolean isClosed() {
    return isClosed;
  }

  @Override
  public void close() {
    isClosed = true;
  }
}
