package gongkai.output;

import java.util.Locale;

/** What became of a file; every file met has one. */
public enum FileStatus {
  /** It holds a report or several. */
  REPORT,
  /** It holds other files. */
  CONTAINER,
  /** Its bytes were met before under a smaller path. */
  DUPLICATE,
  /** It was read and is no annual report. */
  NOT_A_REPORT,
  /** A page whose report is only in its attachment. */
  ATTACHMENT_ONLY,
  /** Its pages are pictures without text. */
  SCANNED,
  /** A password is needed to open it. */
  ENCRYPTED,
  /** Its bytes are not what its format asks for. */
  CORRUPT,
  /** No reader knows its format; the reason names it. */
  UNSUPPORTED,
  /** It was not opened. */
  REFUSED,
  /** Reading it took too long. */
  TIMED_OUT,
  /** Reading it took too much memory. */
  OUT_OF_MEMORY,
  /** Reading it met a bug of this program. */
  FAILED;

  /** As written in the dataset. */
  public String code() {
    return name().toLowerCase(Locale.ROOT);
  }
}
