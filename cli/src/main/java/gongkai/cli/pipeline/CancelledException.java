package gongkai.cli.pipeline;

/** A run was asked to end before it was done. */
public final class CancelledException extends Exception {
  private static final long serialVersionUID = 1L;

  CancelledException() {
    super("the run was cancelled");
  }
}
