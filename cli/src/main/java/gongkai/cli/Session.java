package gongkai.cli;

import gongkai.cli.text.Printable;
import java.io.PrintStream;
import java.util.List;

/**
 * Where a run of the program writes to. Both streams write UTF-8.
 *
 * @param out data
 * @param err talk
 * @param audience who reads the talk
 * @param faults how much is said of a bug
 */
record Session(PrintStream out, PrintStream err, Audience audience, Faults faults) {
  /** Who reads standard error. */
  enum Audience {
    /** A person at a terminal, where a line can be drawn again. */
    TERMINAL,
    /** A file or another program. */
    PIPE
  }

  /** How much is said of an error. */
  enum Faults {
    ONE_LINE,
    WITH_STACK_TRACE
  }

  /** Prints lines of data. */
  void print(List<String> lines) {
    lines.forEach(line -> out.print(line + "\n"));
  }

  /** Says a line to the person; what files say in it cannot steer the terminal. */
  void say(String line) {
    err.print(Printable.of(line) + "\n");
    err.flush();
  }

  /** Says what went wrong. */
  void complain(String message) {
    say("gongkai: " + message);
  }

  /** Says what went wrong, and where in the program if asked for. */
  void complain(String message, Throwable thrown) {
    complain(message);
    if (faults == Faults.WITH_STACK_TRACE) {
      thrown.printStackTrace(err);
      err.flush();
    }
  }
}
