package gongkai.corpus;

/** A container that cannot be unfolded, or not to its end. */
public final class UnreadableContainerException extends Exception {
  private static final long serialVersionUID = 1L;

  private final Kind kind;

  /** Why. */
  public enum Kind {
    /** It needs a password. */
    ENCRYPTED,
    /** Its bytes are not what its format asks for. */
    CORRUPT,
    /** No code here reads it. */
    UNSUPPORTED,
    /** It would unfold to more than is allowed. */
    REFUSED,
    /** Its next member took too long. */
    TIMED_OUT,
    /** Unfolding it took too much memory. */
    OUT_OF_MEMORY,
    /** Unfolding it met a bug of this program. */
    FAILED
  }

  /**
   * Says why.
   *
   * @param message for a person, in one line, without the container's name
   */
  public UnreadableContainerException(Kind kind, String message) {
    super(message);
    this.kind = kind;
  }

  /** Why. */
  public Kind kind() {
    return kind;
  }

  /** For a person, in one line, without the container's name. */
  public String reason() {
    return String.valueOf(getMessage());
  }
}
