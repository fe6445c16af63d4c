package gongkai.corpus;

import java.io.IOException;
import java.nio.file.Path;

/** A manifest that cannot be used; its message says file, line, found and expected. */
public final class UnusableManifestException extends IOException {
  private static final long serialVersionUID = 1;

  UnusableManifestException(Path file, long line, String problem) {
    super("%s, line %d: %s".formatted(file, line, problem));
  }
}
