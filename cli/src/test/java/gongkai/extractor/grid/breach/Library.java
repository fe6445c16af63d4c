package gongkai.extractor.grid.breach;

import org.apache.tika.mime.MediaType;

/** Breaks the rules of the house, so that the tests see them break; never used. */
final class Library {
  private Library() {}

  static String text() {
    return MediaType.TEXT_PLAIN.toString();
  }
}
