package gongkai.cli.reading;

import gongkai.extractor.Whitespace;
import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.NoSuchFileException;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * What went wrong, in one line that is the same in every run: no identity hash, no path of this
 * machine.
 */
public final class Reason {
  private static final Pattern IDENTITY =
      Pattern.compile("([A-Za-z_$\\]][\\w.$;]*)@[0-9a-f]{1,8}\\b");
  private static final int LONGEST = 500;

  private Reason() {}

  /** Class and message of something that a stage should not have thrown. */
  public static String failure(Throwable thrown) {
    String message = message(thrown);
    String name = thrown.getClass().getSimpleName();
    return message.isEmpty() ? name : name + ": " + message;
  }

  /** The message alone; empty if there is none. */
  public static String message(Throwable thrown) {
    return oneLine(Optional.ofNullable(thrown.getMessage()).orElse(""));
  }

  /** Why a file or folder cannot be read or written; without its path, which is known already. */
  public static String unread(IOException thrown) {
    if (thrown instanceof NoSuchFileException) {
      return "no such file or folder";
    }
    if (thrown instanceof AccessDeniedException) {
      return "no permission";
    }
    if (thrown instanceof FileSystemException refused) {
      return Optional.ofNullable(refused.getReason())
          .map(Reason::oneLine)
          .orElse(refused.getClass().getSimpleName());
    }
    return failure(thrown);
  }

  private static String oneLine(String text) {
    String line = IDENTITY.matcher(Whitespace.collapse(text)).replaceAll("$1");
    return line.length() <= LONGEST ? line : line.substring(0, LONGEST) + "…";
  }
}
