package gongkai.extractor.word;

import gongkai.extractor.UnreadableFileException;
import gongkai.extractor.UnreadableFileException.Reason;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import org.apache.poi.poifs.filesystem.FileMagic;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;

/** What failing to open an Office file means. */
final class OfficeBytes {
  private OfficeBytes() {}

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
