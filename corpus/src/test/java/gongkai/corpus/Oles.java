package gongkai.corpus;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** OLE2 files made for tests: a directory of top-level names, laid out by [MS-CFB]. */
final class Oles {
  private static final int SECTOR = 512;
  private static final int END = -2;
  private static final int NONE = -1;

  private Oles() {}

  /**
   * A file with these streams at the top, all empty.
   *
   * @param directoryAt the sector in which the directory begins, from 1; the sectors before it are
   *     padding, as in a file whose directory was written last
   */
  static byte[] of(int directoryAt, List<String> names) {
    int directorySectors = names.size() / 4 + 1;
    ByteBuffer file =
        ByteBuffer.allocate(SECTOR * (1 + directoryAt + directorySectors))
            .order(ByteOrder.LITTLE_ENDIAN);
    file.putLong(0, 0xe11ab1a1e011cfd0L);
    file.putShort(30, (short) 9).putInt(44, 1).putInt(48, directoryAt);
    file.putInt(68, END);
    for (int i = 0; i < 109; i++) {
      file.putInt(76 + i * 4, i == 0 ? 0 : NONE);
    }
    for (int i = 0; i < directorySectors; i++) {
      int sector = directoryAt + i;
      file.putInt(SECTOR + sector * 4, i + 1 < directorySectors ? sector + 1 : END);
    }
    entry(file, SECTOR * (1 + directoryAt), "Root Entry", NONE, names.isEmpty() ? NONE : 1);
    for (int i = 0; i < names.size(); i++) {
      int right = i + 1 < names.size() ? i + 2 : NONE;
      entry(file, SECTOR * (1 + directoryAt) + (i + 1) * 128, names.get(i), right, NONE);
    }
    return file.array();
  }

  private static void entry(ByteBuffer file, int at, String name, int right, int child) {
    byte[] chars = name.getBytes(StandardCharsets.UTF_16LE);
    file.put(at, chars).putShort(at + 64, (short) (chars.length + 2));
    file.putInt(at + 68, NONE).putInt(at + 72, right).putInt(at + 76, child);
  }
}
