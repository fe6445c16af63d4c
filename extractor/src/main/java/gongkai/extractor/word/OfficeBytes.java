package gongkai.extractor.word;

import gongkai.corpus.SourceFile;
import gongkai.extractor.UnreadableFileException;
import gongkai.extractor.UnreadableFileException.Reason;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import org.apache.poi.poifs.filesystem.FileMagic;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;

/** The bytes of a file, and what failing to read them means. */
final class OfficeBytes {
  private OfficeBytes() {}

  static byte[] of(SourceFile file) {
    try {
      return file.content().read();
    } catch (IOException e) {
      throw new UncheckedIOException(file.path() + ": cannot be read", e);
    }
  }

  /** The newer formats hide under the older container when a password is set. */
  static void requireNoPassword(byte[] bytes) throws IOException, UnreadableFileException {
    if (FileMagic.valueOf(bytes) != FileMagic.OLE2) {
      return;
    }
    try (POIFSFileSystem files = new POIFSFileSystem(new ByteArrayInputStream(bytes))) {
      if (files.getRoot().hasEntryCaseInsensitive("EncryptedPackage")) {
        throw encrypted();
      }
    }
  }

  static UnreadableFileException encrypted() {
    return new UnreadableFileException(Reason.ENCRYPTED, "a password is needed to open it");
  }

  static UnreadableFileException corrupt(String format, Throwable cause) {
    String message =
        cause.getMessage() == null ? cause.getClass().getSimpleName() : cause.getMessage();
    return new UnreadableFileException(
        Reason.CORRUPT, "not a readable %s: %s".formatted(format, message), cause);
  }
}
