package gongkai.output;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.IdentityHashMap;
import java.util.List;

/** Rows of CSV in UTF-8, while they are made. */
final class CsvBytes {
  private static final int BEGIN = 1 << 12;

  /** Shorter fields are encoded sooner than looked up. */
  private static final int SHORT = 12;

  private byte[] bytes = new byte[BEGIN];
  private int length;

  /** Fields that begin no row, as they stand in one; the same objects come again and again. */
  private final IdentityHashMap<String, byte[]> encoded = new IdentityHashMap<>();

  void add(List<String> fields) {
    for (int column = 0; column < fields.size(); column++) {
      if (column > 0) {
        add((byte) ',');
      }
      String field = fields.get(column);
      if (column > 0 && field.length() > SHORT) {
        add(encoded.computeIfAbsent(field, CsvBytes::encode));
      } else {
        add(CsvRows.field(field, column).getBytes(StandardCharsets.UTF_8));
      }
    }
    add((byte) '\n');
  }

  private static byte[] encode(String field) {
    return CsvRows.field(field, 1).getBytes(StandardCharsets.UTF_8);
  }

  private void add(byte[] more) {
    reserve(more.length);
    System.arraycopy(more, 0, bytes, length, more.length);
    length += more.length;
  }

  private void add(byte one) {
    reserve(1);
    bytes[length] = one;
    length++;
  }

  private void reserve(int more) {
    if (bytes.length - length < more) {
      bytes = Arrays.copyOf(bytes, Math.addExact(bytes.length, Math.max(bytes.length, more)));
    }
  }

  byte[] toArray() {
    return Arrays.copyOf(bytes, length);
  }
}
