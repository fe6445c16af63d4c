package gongkai.cli.child;

import gongkai.cli.reading.FileReading;
import gongkai.output.FileStatus;
import java.math.BigDecimal;
import java.time.Duration;

/** How a child ended that had not answered; what that says of the file it was reading. */
sealed interface ChildEnd {

  /** It was ended because the file took too long. */
  record TimedOut(Duration timeout) implements ChildEnd {}

  /** Its heap was full. */
  record OutOfMemory(String memory) implements ChildEnd {}

  /** Somebody asked it to end, such as a person by Ctrl-C. */
  record Asked() implements ChildEnd {}

  /**
   * It ended by itself.
   *
   * @param code its exit code; from 129 on, 128 and the number of the signal that ended it
   */
  record Crashed(int code) implements ChildEnd {}

  /** It was ended because of another request, or before it had taken this one up. */
  record Guiltless() implements ChildEnd {}

  /**
   * The virtual machine found itself damaged.
   *
   * @param problem as it names it, such as {@code SIGSEGV}
   */
  record Broken(String problem) implements ChildEnd {}

  /** How Java ends when told to by -XX:+ExitOnOutOfMemoryError. */
  int EXIT_OUT_OF_MEMORY = 3;

  /** The first exit code that stands for a signal, less one. */
  int SIGNALS = 128;

  int SIGINT = 2;
  int SIGTERM = 15;

  /** How a child ended that nobody here ended. */
  static ChildEnd of(int code, String memory) {
    return switch (code) {
      case EXIT_OUT_OF_MEMORY -> new OutOfMemory(memory);
      case SIGNALS + SIGINT, SIGNALS + SIGTERM -> new Asked();
      default -> new Crashed(code);
    };
  }

  /** What became of the file. */
  default FileReading reading() {
    if (this instanceof TimedOut late) {
      return FileReading.without(
          FileStatus.TIMED_OUT, "reading it took more than %s".formatted(seconds(late.timeout())));
    }
    if (this instanceof OutOfMemory full) {
      return FileReading.without(
          FileStatus.OUT_OF_MEMORY, "reading it took more memory than " + full.memory());
    }
    if (this instanceof Crashed crash) {
      String how =
          crash.code() > SIGNALS
              ? "signal " + (crash.code() - SIGNALS)
              : "exit code " + crash.code();
      return FileReading.without(FileStatus.FAILED, "the process that read it ended with " + how);
    }
    if (this instanceof Broken broken) {
      return FileReading.without(
          FileStatus.FAILED, "the virtual machine that read it crashed with " + broken.problem());
    }
    if (this instanceof Asked) {
      return FileReading.without(
          FileStatus.FAILED, "the process that read it was asked to end by another");
    }
    return FileReading.without(
        FileStatus.FAILED, "the processes that should have read it ended before they began");
  }

  private static String seconds(Duration time) {
    return BigDecimal.valueOf(time.toMillis(), 3).stripTrailingZeros().toPlainString() + " seconds";
  }
}
