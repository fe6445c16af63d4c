package gongkai.normalizer;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;

/** The text of a file with which a user adds to what the program knows. */
public final class UserFile {
  private static final String BYTE_ORDER_MARK = "\uFEFF";

  private UserFile() {}

  /**
   * Reads a file whole, without the byte order mark that some editors put before it.
   *
   * @throws UnusableAdditionException if there is no such file, or it is not UTF-8
   * @throws IOException if it cannot be read
   */
  public static String text(Path file) throws IOException {
    if (Files.isDirectory(file)) {
      throw new UnusableAdditionException(file, "found a folder; expected a file");
    }
    ByteBuffer bytes;
    try {
      bytes = ByteBuffer.wrap(Files.readAllBytes(file));
    } catch (NoSuchFileException e) {
      throw new UnusableAdditionException(file, "found no such file; check the path");
    }
    CharsetDecoder decoder =
        StandardCharsets.UTF_8
            .newDecoder()
            .onMalformedInput(CodingErrorAction.REPORT)
            .onUnmappableCharacter(CodingErrorAction.REPORT);
    try {
      String text = decoder.decode(bytes).toString();
      return text.startsWith(BYTE_ORDER_MARK) ? text.substring(1) : text;
    } catch (CharacterCodingException e) {
      // The decoder stops at the first byte that is no UTF-8.
      throw new UnusableAdditionException(
          file, lineAt(bytes), "found bytes that are not UTF-8; save the file as UTF-8");
    }
  }

  private static long lineAt(ByteBuffer bytes) {
    long line = 1;
    for (int i = 0; i < bytes.position(); i++) {
      line += bytes.get(i) == '\n' ? 1 : 0;
    }
    return line;
  }
}
