package gongkai.corpus.container;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.zip.CRC32;

/** RAR archives whose files are stored as they are: only RAR may write what it compresses. */
@SuppressWarnings("ByteBufferBackingArray") // Each is allocated here, and whole.
final class Rars {
  /** A flag of an archive's end: another part follows. */
  static final int GOES_ON = 1;

  private static final int STORED_4 = 0x30;

  private Rars() {}

  static void write4(Map<String, byte[]> files, OutputStream out) throws IOException {
    out.write(new byte[] {'R', 'a', 'r', '!', 0x1a, 7, 0});
    out.write(block4(0x73, 0, new byte[6]));
    for (Map.Entry<String, byte[]> file : files.entrySet()) {
      out.write(
          file4(file.getKey().getBytes(StandardCharsets.UTF_8), file.getValue(), STORED_4, 0));
    }
    out.write(end4(0));
  }

  /** The end of an archive, 7 bytes. */
  static byte[] end4(int flags) {
    return block4(0x7b, 0x4000 | flags, new byte[0]);
  }

  /** A file with its bytes. */
  static byte[] file4(byte[] name, byte[] bytes, int method, int flags) {
    ByteBuffer fields = little(25 + name.length);
    fields.putInt(bytes.length).putInt(bytes.length).put((byte) 3).putInt((int) crc(bytes));
    fields.putInt(0).put((byte) 29).put((byte) method).putShort((short) name.length);
    fields.putInt(0100644).put(name);
    byte[] head = block4(0x74, 0x8000 | flags, fields.array());
    return ByteBuffer.allocate(head.length + bytes.length).put(head).put(bytes).array();
  }

  private static byte[] block4(int type, int flags, byte[] fields) {
    ByteBuffer block = little(7 + fields.length);
    block.putShort((short) 0).put((byte) type).putShort((short) flags);
    block.putShort((short) block.capacity()).put(fields);
    CRC32 crc = new CRC32();
    crc.update(block.array(), 2, block.capacity() - 2);
    return block.putShort(0, (short) crc.getValue()).array();
  }

  static void write5(Map<String, byte[]> files, OutputStream out) throws IOException {
    out.write(new byte[] {'R', 'a', 'r', '!', 0x1a, 7, 1, 0});
    out.write(block5(new byte[] {1, 0, 0}));
    for (Map.Entry<String, byte[]> file : files.entrySet()) {
      ByteArrayOutputStream head = new ByteArrayOutputStream();
      number(head, 2);
      number(head, 2);
      number(head, file.getValue().length);
      number(head, 4);
      number(head, file.getValue().length);
      number(head, 0644);
      head.write(little(4).putInt((int) crc(file.getValue())).array());
      number(head, 0);
      number(head, 1);
      byte[] name = file.getKey().getBytes(StandardCharsets.UTF_8);
      number(head, name.length);
      head.write(name);
      out.write(block5(head.toByteArray()));
      out.write(file.getValue());
    }
    out.write(block5(new byte[] {5, 0, 0}));
  }

  private static byte[] block5(byte[] head) throws IOException {
    ByteArrayOutputStream sized = new ByteArrayOutputStream();
    number(sized, head.length);
    sized.write(head);
    ByteArrayOutputStream block = new ByteArrayOutputStream();
    block.write(little(4).putInt((int) crc(sized.toByteArray())).array());
    block.write(sized.toByteArray());
    return block.toByteArray();
  }

  private static void number(ByteArrayOutputStream out, long number) {
    long rest = number;
    while (rest > 0x7f) {
      out.write((int) ((rest & 0x7f) | 0x80));
      rest >>>= 7;
    }
    out.write((int) rest);
  }

  private static long crc(byte[] bytes) {
    CRC32 crc = new CRC32();
    crc.update(bytes);
    return crc.getValue();
  }

  private static ByteBuffer little(int length) {
    return ByteBuffer.allocate(length).order(ByteOrder.LITTLE_ENDIAN);
  }
}
