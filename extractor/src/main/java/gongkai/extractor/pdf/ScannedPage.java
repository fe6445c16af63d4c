package gongkai.extractor.pdf;

import gongkai.extractor.grid.Letter;
import gongkai.extractor.grid.PageMarks;
import java.util.List;
import java.util.Set;

/**
 * A page, and what cannot be read of it.
 *
 * @param marks what it shows
 * @param pictures the share of the page that pictures cover, from 0 to 1
 * @param isDrawn whether it shows pictures, or shapes that may be letters
 * @param hiddenLetters how many letters its program holds but does not show
 * @param undecodedFonts fonts some of whose letters have no known text
 * @param problems what went wrong in its program
 */
record ScannedPage(
    PageMarks marks,
    double pictures,
    boolean isDrawn,
    int hiddenLetters,
    Set<String> undecodedFonts,
    List<String> problems) {
  /** What a page is to a reader of its letters. */
  enum Kind {
    /** Nothing at all. */
    BLANK,
    /** A picture, perhaps with a stamp or a page number in letters. */
    PICTURE,
    /** Letters most of which the file does not name. */
    UNDECODED,
    TEXT
  }

  /** A page mostly under a picture with fewer letters than these is one; a report has hundreds. */
  private static final int STRAY_LETTERS = 30;

  private static final double COVERED = 0.5;

  ScannedPage {
    undecodedFonts = Set.copyOf(undecodedFonts);
    problems = List.copyOf(problems);
  }

  Kind kind() {
    int letters = 0;
    int unknown = 0;
    for (Letter letter : marks.letters()) {
      letters += letter.text().isBlank() ? 0 : 1;
      unknown += letter.text().equals(Letter.UNKNOWN) ? 1 : 0;
    }
    if (letters == 0) {
      return isDrawn ? Kind.PICTURE : Kind.BLANK;
    }
    if (pictures >= COVERED && letters < STRAY_LETTERS) {
      return Kind.PICTURE;
    }
    return unknown * 2 > letters ? Kind.UNDECODED : Kind.TEXT;
  }

  /** Whether a picture has its recognised text behind it. */
  boolean hasRecognisedText() {
    return hiddenLetters >= STRAY_LETTERS && kind() == Kind.PICTURE;
  }
}
