package gongkai.cli;

import gongkai.cli.pipeline.Reason;
import gongkai.extractor.Whitespace;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileSystemException;
import java.util.Optional;

/** What is said of an error, and how the program ends for it. */
final class Failures {
  private Failures() {}

  /** Says in one line what went wrong, where, and what to do. */
  static Exit report(Session session, Throwable thrown) {
    if (thrown instanceof CommandException expected) {
      session.complain(Reason.message(expected), expected);
      return expected.exit();
    }
    if (thrown instanceof UncheckedIOException wrapper) {
      session.complain(unreadable(wrapper), wrapper);
      return Exit.INPUT_OUTPUT;
    }
    if (thrown instanceof IOException io) {
      session.complain(unreadable(io), io);
      return Exit.INPUT_OUTPUT;
    }
    session.complain(
        "internal error: %s; set GONGKAI_DEBUG=1 to see where, and report it"
            .formatted(Reason.failure(thrown)),
        thrown);
    return Exit.INTERNAL;
  }

  private static String unreadable(UncheckedIOException thrown) {
    return Optional.ofNullable(thrown.getCause()).map(Failures::unreadable).orElse("");
  }

  /** What cannot be read or written, and why. */
  private static String unreadable(IOException thrown) {
    Optional<String> file =
        thrown instanceof FileSystemException e
            ? Optional.ofNullable(e.getFile())
            : Optional.empty();
    return file.map(
            name -> name + ": " + Reason.unread(thrown) + "; check the path and its permissions")
        .orElseGet(() -> Whitespace.collapse(Reason.unread(thrown)));
  }
}
