package gongkai.cli.child;

/** A child ended before it had answered. */
final class ChildEndedException extends Exception {
  private static final long serialVersionUID = 1L;

  private final transient ChildEnd end;

  ChildEndedException(ChildEnd end) {
    super("the child ended: " + end);
    this.end = end;
  }

  ChildEnd end() {
    return end;
  }
}
