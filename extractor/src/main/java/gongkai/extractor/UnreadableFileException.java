package gongkai.extractor;

/**
 * A file of which nothing can be read; the message says what was found, for a person, in one line.
 */
public final class UnreadableFileException extends Exception {
  private static final long serialVersionUID = 1L;

  /** Why a file cannot be read. */
  public enum Reason {
    /** A password is needed to open it. */
    ENCRYPTED,
    /** Its pages are pictures without text. */
    SCANNED,
    /** Its bytes are not what its format asks for. */
    CORRUPT,
    /** No reader here knows its format; the message names it. */
    UNSUPPORTED
  }

  private final Reason reason;

  public UnreadableFileException(Reason reason, String message) {
    super(Whitespace.collapse(message));
    this.reason = reason;
  }

  public UnreadableFileException(Reason reason, String message, Throwable cause) {
    super(Whitespace.collapse(message), cause);
    this.reason = reason;
  }

  public Reason reason() {
    return reason;
  }
}
