package gongkai.typesetter;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;

/** Text as bytes. */
final class Encoded {
  private Encoded() {}

  /**
   * @throws IllegalArgumentException if the character set lacks a character: a question mark in its
   *     place would make the sample say something else
   */
  static byte[] bytes(String text, Charset charset) {
    try {
      ByteBuffer buffer = charset.newEncoder().encode(CharBuffer.wrap(text));
      byte[] bytes = new byte[buffer.remaining()];
      buffer.get(bytes);
      return bytes;
    } catch (CharacterCodingException e) {
      throw new IllegalArgumentException("the text has characters that are not in " + charset, e);
    }
  }
}
