package gongkai.cli.inspect;

import gongkai.cli.text.DisplayWidth;

/** Words of a report between quotation marks. */
final class Quoted {
  private static final int LONGEST = 60;

  private Quoted() {}

  /** The words, cut where they are long. */
  static String words(String words) {
    String line = DisplayWidth.wrap(words, LONGEST).get(0);
    return "“" + line + (line.length() < words.strip().length() ? "…" : "") + "”";
  }
}
