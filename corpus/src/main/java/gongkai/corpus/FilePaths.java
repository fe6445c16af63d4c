package gongkai.corpus;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Path;

/** Names of files as they are: no normalising, and no two byte sequences read alike. */
final class FilePaths {
  private static final char REPLACEMENT = '\ufffd';

  private FilePaths() {}

  /** The last name of a path; bytes of it that are not UTF-8 as {@code \xB9}. */
  static String name(Path path) {
    Path last = path.getFileName();
    String name = last == null ? "" : last.toString();
    return name.indexOf(REPLACEMENT) < 0 ? name : NameBytes.text(lastBytes(path));
  }

  /**
   * The real path of a file or folder; of one that does not exist, as its nearest existing parent
   * makes it.
   */
  static Path real(Path path) {
    Path absolute = path.toAbsolutePath().normalize();
    try {
      return absolute.toRealPath();
    } catch (IOException e) {
      Path parent = absolute.getParent();
      Path name = absolute.getFileName();
      return parent == null || name == null ? absolute : real(parent).resolve(name);
    }
  }

  /** A URI is the one place where the platform shows a name's bytes. */
  private static byte[] lastBytes(Path path) {
    String raw = path.toUri().getRawPath().replaceFirst("/+$", "");
    String last = raw.substring(raw.lastIndexOf('/') + 1);
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    for (int i = 0; i < last.length(); i++) {
      if (last.charAt(i) == '%') {
        bytes.write(Integer.parseInt(last.substring(i + 1, i + 3), 16));
        i += 2;
      } else {
        bytes.write(last.charAt(i));
      }
    }
    return bytes.toByteArray();
  }
}
