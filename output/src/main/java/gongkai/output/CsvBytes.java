package gongkai.output;

import java.nio.charset.StandardCharsets;
import java.util.IdentityHashMap;
import java.util.List;
import org.apache.commons.io.output.UnsynchronizedByteArrayOutputStream;

/** Rows of CSV in UTF-8, while they are made. */
final class CsvBytes {
  /** As many bytes as a row mostly takes. */
  private static final int ROW = 256;

  /** Shorter fields are encoded sooner than looked up. */
  private static final int SHORT = 12;

  private final UnsynchronizedByteArrayOutputStream bytes;

  /** Fields that begin no row, as they stand in one; the same objects come again and again. */
  private final IdentityHashMap<String, byte[]> encoded = new IdentityHashMap<>();

  /**
   * No rows yet.
   *
   * @param rows how many will come
   */
  CsvBytes(int rows) {
    bytes = UnsynchronizedByteArrayOutputStream.builder().setBufferSize(rows * ROW).get();
  }

  void add(List<String> fields) {
    for (int column = 0; column < fields.size(); column++) {
      if (column > 0) {
        bytes.write(',');
      }
      String field = fields.get(column);
      if (column > 0 && field.length() > SHORT) {
        add(encoded.computeIfAbsent(field, CsvBytes::encode));
      } else {
        add(CsvRows.field(field, column).getBytes(StandardCharsets.UTF_8));
      }
    }
    bytes.write('\n');
  }

  private static byte[] encode(String field) {
    return CsvRows.field(field, 1).getBytes(StandardCharsets.UTF_8);
  }

  private void add(byte[] more) {
    bytes.write(more, 0, more.length);
  }

  byte[] toArray() {
    return bytes.toByteArray();
  }
}
