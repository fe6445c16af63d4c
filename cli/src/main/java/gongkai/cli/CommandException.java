package gongkai.cli;

/** A command cannot do what it was asked for; the message says what, where and what to do. */
final class CommandException extends Exception {
  private static final long serialVersionUID = 1L;

  private final Exit exit;

  CommandException(Exit exit, String message) {
    super(message);
    this.exit = exit;
  }

  CommandException(Exit exit, String message, Throwable cause) {
    super(message, cause);
    this.exit = exit;
  }

  Exit exit() {
    return exit;
  }
}
