package gongkai.extractor.rtf;

import java.nio.charset.StandardCharsets;

/** Cuts a file into groups, control words and bytes of text. Not for use by several threads. */
final class RtfTokens {
  /** What was met. */
  enum Kind {
    OPEN,
    CLOSE,
    /** A control word; see {@link #word()} and {@link #parameter(int)}. */
    WORD,
    /** A control symbol; see {@link #value()}. */
    SYMBOL,
    /** A byte of text; see {@link #value()}. */
    BYTE,
    END
  }

  private static final int LONGEST_WORD = 64;
  private static final int LONGEST_NUMBER = 9;

  private final byte[] file;
  private int at;
  private int value;
  private String word = "";
  private int parameter;
  private boolean hasParameter;

  /**
   * The tokens of a file.
   *
   * @param from where its first group begins
   */
  RtfTokens(byte[] file, int from) {
    this.file = file;
    this.at = from;
  }

  /** The byte of text, from 0 to 255, or the symbol's sign. */
  int value() {
    return value;
  }

  /** The control word without its parameter. */
  String word() {
    return word;
  }

  /** The parameter of the control word, or another number where it has none. */
  int parameter(int without) {
    return hasParameter ? parameter : without;
  }

  /** Whether the control word is switched off, as in {@code \b0}. */
  boolean isOff() {
    return hasParameter && parameter == 0;
  }

  Kind next() {
    while (at < file.length) {
      int c = file[at++] & 0xff;
      if (c == '{') {
        return Kind.OPEN;
      }
      if (c == '}') {
        return Kind.CLOSE;
      }
      if (c == '\\') {
        return control();
      }
      if (c != '\r' && c != '\n' && c != 0) {
        value = c;
        return Kind.BYTE;
      }
    }
    return Kind.END;
  }

  /** Goes behind the end of the group that is open. */
  void skipGroup() {
    int depth = 1;
    while (depth > 0) {
      switch (next()) {
        case OPEN -> depth++;
        case CLOSE -> depth--;
        case END -> {
          return;
        }
        default -> {
          // Of a group that nobody reads.
        }
      }
    }
  }

  private Kind control() {
    if (at >= file.length) {
      return Kind.END;
    }
    int c = file[at] & 0xff;
    if (isLetter(c)) {
      return word(at);
    }
    at++;
    if (c == '\'') {
      return hexByte();
    }
    value = c;
    return Kind.SYMBOL;
  }

  private Kind word(int start) {
    while (at < file.length && isLetter(file[at])) {
      at++;
    }
    int length = Math.min(at - start, LONGEST_WORD);
    word = new String(file, start, length, StandardCharsets.US_ASCII);
    readParameter();
    if (at == file.length) {
      return Kind
          .END; // A file ends with a brace, so it was cut off, and the word or its number too.
    }
    if (file[at] == ' ') {
      at++;
    }
    if (word.equals("bin")) {
      at = (int) Math.min(file.length, (long) at + Math.max(0, parameter(0)));
    }
    return Kind.WORD;
  }

  private void readParameter() {
    int start = at;
    boolean negative = at < file.length && file[at] == '-';
    if (negative) {
      at++;
    }
    int digits = at;
    int number = 0;
    while (at < file.length && isDigit(file[at])) {
      if (at - digits < LONGEST_NUMBER) {
        number = number * 10 + file[at] - '0';
      }
      at++;
    }
    hasParameter = at > digits;
    parameter = negative ? -number : number;
    if (!hasParameter) {
      at = start;
    }
  }

  private Kind hexByte() {
    int high = at < file.length ? Character.digit(file[at], 16) : -1;
    int low = at + 1 < file.length ? Character.digit(file[at + 1], 16) : -1;
    if (high < 0 || low < 0) {
      value = '?';
      return Kind.BYTE;
    }
    at += 2;
    value = high * 16 + low;
    return Kind.BYTE;
  }

  private static boolean isLetter(int c) {
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
  }

  private static boolean isDigit(int c) {
    return c >= '0' && c <= '9';
  }
}
