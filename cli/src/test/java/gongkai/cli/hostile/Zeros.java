package gongkai.cli.hostile;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.util.Arrays;
import java.util.zip.Deflater;
import java.util.zip.DeflaterOutputStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** Much out of little. */
final class Zeros {
  private Zeros() {}

  static void write(OutputStream to, byte filling, long count) throws IOException {
    byte[] block = new byte[1 << 16];
    Arrays.fill(block, filling);
    for (long left = count; left > 0; left -= block.length) {
      to.write(block, 0, (int) Math.min(left, block.length));
    }
  }

  static byte[] deflated(byte[] bytes) throws IOException {
    ByteArrayOutputStream packed = new ByteArrayOutputStream();
    try (DeflaterOutputStream out = new DeflaterOutputStream(packed)) {
      out.write(bytes);
    }
    return packed.toByteArray();
  }

  static byte[] deflated(long count) throws IOException {
    ByteArrayOutputStream packed = new ByteArrayOutputStream();
    try (DeflaterOutputStream out =
        new DeflaterOutputStream(packed, new Deflater(Deflater.BEST_SPEED))) {
      write(out, (byte) 0, count);
    }
    return packed.toByteArray();
  }

  static byte[] zipped(long count) throws IOException {
    ByteArrayOutputStream packed = new ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(packed)) {
      zip.setLevel(Deflater.BEST_SPEED);
      zip.putNextEntry(new ZipEntry("zeros"));
      write(zip, (byte) 0, count);
      zip.closeEntry();
    }
    return packed.toByteArray();
  }
}
