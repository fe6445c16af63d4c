package gongkai.corpus.container;

import java.util.Arrays;

/** Names of RAR 3 and 4, which are written twice: in bytes, and packed against those. */
final class RarNames {
  private final byte[] plain;
  private final byte[] packed;
  private final StringBuilder name = new StringBuilder();
  private int at;

  private RarNames(byte[] plain, byte[] packed) {
    this.plain = plain;
    this.packed = packed;
  }

  /** The name; as UTF-8 where only one is written. */
  static String unicode(byte[] raw) {
    int zero = 0;
    while (zero < raw.length && raw[zero] != 0) {
      zero++;
    }
    if (zero == raw.length) {
      return MemberNames.decoded(raw);
    }
    byte[] plain = Arrays.copyOf(raw, zero);
    return new RarNames(plain, Arrays.copyOfRange(raw, zero + 1, raw.length)).unpacked();
  }

  private String unpacked() {
    int high = byteAt() << 8;
    int flags = 0;
    for (int left = 0; at < packed.length; left -= 2) {
      if (left == 0) {
        flags = byteAt();
        left = 8;
      }
      unit((flags >> 6) & 3, high);
      flags <<= 2;
    }
    return name.toString();
  }

  private void unit(int kind, int high) {
    switch (kind) {
      case 0 -> name.append((char) byteAt());
      case 1 -> name.append((char) (byteAt() | high));
      case 2 -> name.append((char) (byteAt() | (byteAt() << 8)));
      default -> run(high);
    }
  }

  /** Characters as in the plain name, shifted or not. */
  private void run(int high) {
    int length = byteAt();
    boolean shifted = (length & 0x80) != 0;
    int by = shifted ? byteAt() : 0;
    for (int left = (length & 0x7f) + 2; left > 0 && name.length() < plain.length; left--) {
      int c = plain[name.length()] & 0xff;
      name.append((char) (shifted ? ((c + by) & 0xff) | high : c));
    }
  }

  private int byteAt() {
    return at < packed.length ? packed[at++] & 0xff : 0;
  }
}
