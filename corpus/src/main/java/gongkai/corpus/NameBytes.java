package gongkai.corpus;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.StandardCharsets;

/** The bytes of a file's name as text. */
public final class NameBytes {
  private NameBytes() {}

  /** UTF-8 as it is; each byte that is none as {@code \xB9}, so that no two names read alike. */
  public static String text(byte[] bytes) {
    CharsetDecoder decoder = StandardCharsets.UTF_8.newDecoder();
    ByteBuffer in = ByteBuffer.wrap(bytes);
    CharBuffer out = CharBuffer.allocate(bytes.length * 4);
    CoderResult result = decoder.decode(in, out, true);
    while (result.isError()) {
      for (int i = 0; i < result.length(); i++) {
        out.put("\\x%02X".formatted(in.get()));
      }
      result = decoder.reset().decode(in, out, true);
    }
    return out.flip().toString();
  }
}
