package gongkai.output;

import java.io.IOException;
import java.nio.file.Path;

/**
 * A dataset cannot be written where it should be; the message is one line: what, where, what to do.
 */
public final class UnusableTargetException extends IOException {
  private static final long serialVersionUID = 1L;

  UnusableTargetException(Path target, String found, String remedy) {
    super("cannot write a dataset to %s: %s; %s".formatted(target, found, remedy));
  }
}
