package gongkai.extractor.rtf;

import java.io.ByteArrayOutputStream;
import java.util.Map;
import java.util.function.Consumer;

/**
 * Makes text of bytes and of the words that stand for characters. Bytes wait until it is known that
 * none follows, since a Chinese character has several. Not for use by several threads.
 */
final class RtfText {
  private static final Map<String, String> CHARACTERS =
      Map.ofEntries(
          Map.entry("tab", "\t"),
          Map.entry("emdash", "—"),
          Map.entry("endash", "–"),
          Map.entry("lquote", "‘"),
          Map.entry("rquote", "’"),
          Map.entry("ldblquote", "“"),
          Map.entry("rdblquote", "”"),
          Map.entry("bullet", "•"),
          Map.entry("emspace", "\u2003"),
          Map.entry("enspace", "\u2002"),
          Map.entry("qmspace", "\u2005"));

  private final CodePages codePages;
  private final Consumer<String> target;
  private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();
  private int font;

  /** How many characters are to come that stand for one that was read already. */
  private int alternatives;

  /**
   * A maker of text.
   *
   * @param target takes the text, in pieces
   */
  RtfText(CodePages codePages, Consumer<String> target) {
    this.codePages = codePages;
    this.target = target;
  }

  void addByte(int value, RtfState state) {
    if (isAlternative() || !state.isShown()) {
      return;
    }
    if (font != state.font) {
      flush();
      font = state.font;
    }
    bytes.write(value);
  }

  /**
   * Adds a character by its number, which a writer may have made negative. Signs of pictorial fonts
   * lie in the private use area and have no text.
   */
  void addUnicode(int number, RtfState state) {
    char character = (char) number;
    if (character < '\ue000' || character > '\uf8ff') {
      add(String.valueOf(character), state);
    }
    alternatives = state.alternatives;
  }

  /** Adds what a control symbol stands for; most stand for nothing. */
  void addSymbol(int symbol, RtfState state) {
    if (isAlternative()) {
      return;
    }
    switch (symbol) {
      case '~' -> add("\u00a0", state);
      case '_' -> add("-", state);
      case '\\', '{', '}' -> addByte(symbol, state);
      default -> {}
    }
  }

  /** Adds what a control word stands for; false if it is no character. */
  boolean addWord(String word, RtfState state) {
    String character = CHARACTERS.get(word);
    if (character == null) {
      return false;
    }
    if (!isAlternative()) {
      add(character, state);
    }
    return true;
  }

  private void add(String text, RtfState state) {
    flush();
    if (state.isShown()) {
      target.accept(text);
    }
  }

  private boolean isAlternative() {
    if (alternatives == 0) {
      return false;
    }
    alternatives--;
    return true;
  }

  /** Ends the bytes that belong together. */
  void flush() {
    if (bytes.size() > 0) {
      target.accept(codePages.decode(bytes.toByteArray(), font));
      bytes.reset();
    }
  }

  /** Ends what stands for a character that was read. */
  void endAlternatives() {
    alternatives = 0;
  }
}
