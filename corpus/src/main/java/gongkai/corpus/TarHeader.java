package gongkai.corpus;

import java.nio.charset.StandardCharsets;

/** The header of a file in a TAR archive. */
public final class TarHeader {
  /** Its length, and that of all blocks of an archive, in bytes. */
  public static final int LENGTH = 512;

  private static final int CHECKSUM_AT = 148;
  private static final int CHECKSUM_LENGTH = 8;

  private TarHeader() {}

  /** Whether bytes begin as an archive does: with a header whose checksum is right. */
  public static boolean begins(byte[] head) {
    if (head.length < LENGTH || head[0] == 0) {
      return false;
    }
    long sum = CHECKSUM_LENGTH * (long) ' ';
    for (int i = 0; i < LENGTH; i++) {
      boolean own = i >= CHECKSUM_AT && i < CHECKSUM_AT + CHECKSUM_LENGTH;
      sum += own ? 0 : head[i] & 0xff;
    }
    String written =
        new String(head, CHECKSUM_AT, CHECKSUM_LENGTH, StandardCharsets.ISO_8859_1)
            .replace('\0', ' ')
            .strip();
    return written.matches("[0-7]{1,7}") && Long.parseLong(written, 8) == sum;
  }
}
