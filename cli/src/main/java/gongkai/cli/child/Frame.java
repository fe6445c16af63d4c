package gongkai.cli.child;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.EOFException;
import java.io.IOException;
import java.util.Optional;

/**
 * A message between this process and a child, on its standard streams: four bytes of length, one of
 * kind, four of the request's number, then the content.
 *
 * @param kind what it is
 * @param request the number of the request that it is or belongs to; 0 for none
 * @param content of that kind; may be empty
 */
@SuppressWarnings("ArrayRecordComponent") // Nobody compares messages.
record Frame(Kind kind, int request, byte[] content) {
  /** The request of a message that belongs to none. */
  private static final int NO_REQUEST = 0;

  private static final int LARGEST = 1 << 30;

  /** What a message says; the order is the protocol's. */
  enum Kind {
    /** From a child, once: it has started and knows what it needs. */
    READY,
    /** To a child: a {@link FileRequest} to read. */
    READ,
    /** To a child: an {@link UnpackRequest}. */
    UNPACK,
    /** From a child that unfolds a container: a {@link MemberMessage}, as soon as it is there. */
    MEMBER,
    /** From a child, at the end: an {@link UnpackEnd}. */
    UNPACKED,
    /** From a child: what became of the file. */
    READING,
    /** The same from a child that should read no other, because the file may have harmed it. */
    LAST_READING;

    /** Whether it answers a request in full. */
    boolean isLast() {
      return this == UNPACKED || this == READING || this == LAST_READING;
    }
  }

  /** That a child has started. */
  static Frame ready() {
    return new Frame(Kind.READY, NO_REQUEST, new byte[0]);
  }

  /** Writes it as a whole, whoever else writes there. */
  @SuppressWarnings("EnumOrdinal") // Both sides are the same program.
  void write(DataOutputStream out) throws IOException {
    synchronized (out) {
      out.writeInt(content.length);
      out.writeByte(kind.ordinal());
      out.writeInt(request);
      out.write(content);
      out.flush();
    }
  }

  /**
   * The next message; empty where the stream ends before one.
   *
   * @throws IOException if what comes is no message, or the stream ends within one
   */
  static Optional<Frame> read(DataInputStream in) throws IOException {
    int first = in.read();
    if (first < 0) {
      return Optional.empty();
    }
    int length = first << 24 | in.readUnsignedByte() << 16 | in.readUnsignedShort();
    int kind = in.readUnsignedByte();
    if (length < 0 || length > LARGEST || kind >= Kind.values().length) {
      throw new IOException(
          "no message of this program: length %d, kind %d".formatted(length, kind));
    }
    int request = in.readInt();
    byte[] content = in.readNBytes(length);
    if (content.length < length) {
      throw new EOFException(
          "a message of %d bytes ends after %d".formatted(length, content.length));
    }
    return Optional.of(new Frame(Kind.values()[kind], request, content));
  }
}
