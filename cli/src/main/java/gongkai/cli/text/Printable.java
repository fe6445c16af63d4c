package gongkai.cli.text;

/** Text of files as a terminal may see it: nothing in it steers the terminal. */
public final class Printable {
  private Printable() {}

  /**
   * The text with each control character (line breaks too) and each unpaired surrogate as {@code ?}
   * and without format characters, which could turn the direction of the line.
   */
  public static String of(String text) {
    StringBuilder printable = new StringBuilder(text.length());
    text.codePoints()
        .forEach(
            codePoint -> {
              switch (Character.getType(codePoint)) {
                case Character.CONTROL,
                    Character.SURROGATE,
                    Character.LINE_SEPARATOR,
                    Character.PARAGRAPH_SEPARATOR ->
                    printable.append('?');
                case Character.FORMAT -> {}
                default -> printable.appendCodePoint(codePoint);
              }
            });
    return printable.toString();
  }
}
