package gongkai.corpus;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;

/** What a person is told of a file or folder that cannot be read, in one line. */
final class ReadFailure {
  private ReadFailure() {}

  /** Of a path that the user named: which, what is wrong with it, what to do. */
  static UncheckedIOException named(Path path, IOException e) {
    return new UncheckedIOException(path + ": " + advice(path, e), e);
  }

  /** Of a path that the user named: what is wrong with it and what to do. */
  static UncheckedIOException of(Path path, String advice) {
    IOException cause = new FileSystemException(path.toString(), null, advice);
    return new UncheckedIOException(path + ": " + advice, cause);
  }

  /** Of a file or folder met below: what kind it is, and why it was not read. */
  static String met(String kind, IOException e) {
    if (e instanceof AccessDeniedException) {
      return "no permission to read the " + kind;
    }
    if (e instanceof NoSuchFileException) {
      return "the " + kind + " went away while it was read";
    }
    return "the " + kind + " cannot be read: " + reason(e);
  }

  private static String advice(Path path, IOException e) {
    if (e instanceof AccessDeniedException) {
      return "no permission to read it; change its permissions";
    }
    if (e instanceof NoSuchFileException) {
      return Files.isSymbolicLink(path)
          ? "a link to nothing; mend the link"
          : "no such file or folder; check how it is written";
    }
    return "cannot be read: " + reason(e) + "; give another path or mend this one";
  }

  /** What the system says, without the path. */
  static String reason(IOException e) {
    String reason = e instanceof FileSystemException f ? f.getReason() : e.getMessage();
    return reason == null ? e.getClass().getSimpleName() : reason;
  }
}
