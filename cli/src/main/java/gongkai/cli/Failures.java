package gongkai.cli;

import gongkai.cli.reading.Reason;
import gongkai.corpus.UnusableManifestException;
import gongkai.normalizer.UnusableAdditionException;
import gongkai.output.UnusableDatasetException;
import gongkai.output.UnusableTargetException;
import gongkai.output.duckdb.DuckDbException;
import gongkai.output.question.UnanswerableException;
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
    if (thrown instanceof UnanswerableException question) {
      session.complain(Reason.message(question), question);
      return Exit.USAGE;
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

  /** The wrapper's own message, where it has one that is more than the name of its cause. */
  private static String unreadable(UncheckedIOException thrown) {
    Optional<IOException> cause = Optional.ofNullable(thrown.getCause());
    String message = Reason.message(thrown);
    return cause
        .filter(io -> message.equals(Reason.message(new UncheckedIOException(io))))
        .map(Failures::unreadable)
        .orElse(message);
  }

  /** What cannot be read or written, why, and what to do; a refusal of ours says it itself. */
  private static String unreadable(IOException thrown) {
    if (thrown instanceof UnusableTargetException
        || thrown instanceof UnusableAdditionException
        || thrown instanceof UnusableManifestException
        || thrown instanceof UnusableDatasetException
        || thrown instanceof DuckDbException) {
      return Reason.message(thrown);
    }
    String advice = Reason.unread(thrown) + "; check the path, its permissions and the disk";
    return thrown instanceof FileSystemException e && e.getFile() != null
        ? e.getFile() + ": " + advice
        : advice;
  }
}
