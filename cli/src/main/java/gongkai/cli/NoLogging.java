package gongkai.cli;

/**
 * A configuration of {@code java.util.logging} that configures nothing, so that what libraries log
 * goes nowhere. The log manager makes one when something logs first, so a run in which nothing does
 * pays nothing; for that the class and its constructor are public.
 */
public final class NoLogging {
  /** Called by the log manager. */
  public NoLogging() {}
}
