package gongkai.output.question;

import java.util.List;

/**
 * A question that names what the dataset does not have, or names it so that several fit. The
 * message says what was found and what can be asked instead.
 */
public final class UnanswerableException extends Exception {
  private static final long serialVersionUID = 1L;

  /** More candidates than this are counted. */
  private static final int MOST = 10;

  UnanswerableException(String message) {
    super(message);
  }

  /** Names candidates after a message; a message alone if there are none. */
  static UnanswerableException of(String message, List<String> candidates) {
    if (candidates.isEmpty()) {
      return new UnanswerableException(message);
    }
    String more =
        candidates.size() > MOST ? ", and %d more".formatted(candidates.size() - MOST) : "";
    return new UnanswerableException(
        message + ": " + String.join(", ", candidates.stream().limit(MOST).toList()) + more);
  }
}
