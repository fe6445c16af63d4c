package gongkai.cli;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;

/**
 * A run of the program as a test sees it.
 *
 * @param code its exit code
 * @param out what it wrote to standard output
 * @param err what it wrote to standard error
 */
record Run(int code, String out, String err) {
  static Run piped(Stages stages, String... args) {
    return of(Session.Audience.PIPE, stages, args);
  }

  static Run of(Session.Audience audience, Stages stages, String... args) {
    return of(audience, Session.Faults.ONE_LINE, stages, args);
  }

  static Run of(Session.Audience audience, Session.Faults faults, Stages stages, String... args) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    ByteArrayOutputStream err = new ByteArrayOutputStream();
    Session session =
        new Session(
            new PrintStream(out, false, StandardCharsets.UTF_8),
            new PrintStream(err, false, StandardCharsets.UTF_8),
            audience,
            faults);
    int code = Main.run(session, stages, args);
    return new Run(
        code, out.toString(StandardCharsets.UTF_8), err.toString(StandardCharsets.UTF_8));
  }
}
