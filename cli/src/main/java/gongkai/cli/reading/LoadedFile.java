package gongkai.cli.reading;

import gongkai.corpus.SourceFile;
import java.io.IOException;

/** Brings a file into memory before the stages see it. */
public final class LoadedFile {
  private LoadedFile() {}

  /**
   * The same file with its bytes in hand: they are read once, and a file that cannot be read is
   * told from one whose content is bad.
   *
   * @throws IOException if it cannot be read, or is no longer as long as it was
   */
  public static SourceFile of(SourceFile file) throws IOException {
    byte[] bytes = file.content().read();
    if (bytes.length != file.size()) {
      throw new IOException(
          "it changed while it was read: %d bytes, then %d".formatted(file.size(), bytes.length));
    }
    return file.with(() -> bytes);
  }
}
