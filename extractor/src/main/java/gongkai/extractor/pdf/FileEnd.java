package gongkai.extractor.pdf;

import java.nio.charset.StandardCharsets;

/** Whether a file's last bytes are those that end a PDF file. */
final class FileEnd {
  /** How far before its end a file may close. */
  private static final int TAIL = 2048;

  private FileEnd() {}

  /** False for a file that was cut: repair finds its pages only as far as it goes. */
  static boolean isWhole(byte[] content) {
    int end = content.length;
    while (end > 0 && (content[end - 1] == 0 || Character.isWhitespace(content[end - 1]))) {
      end--;
    }
    int start = Math.max(0, end - TAIL);
    String tail = new String(content, start, end - start, StandardCharsets.ISO_8859_1);
    return tail.contains("%%EOF") || tail.contains("startxref");
  }
}
