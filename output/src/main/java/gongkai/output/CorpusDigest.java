package gongkai.output;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.List;

/**
 * One SHA-256 for all the files that a dataset was made from: that of the UTF-8 of the lines {@code
 * sha256 TAB file LF} of every file that has a digest, in the order of files.csv.
 */
final class CorpusDigest {
  private static final int SHA256 = FilesTable.TABLE.schema().indexOf("sha256");
  private static final int FILE = FilesTable.TABLE.schema().indexOf("file");

  private final MessageDigest digest = Sha256.start();
  private long files;

  /** Takes a row of files.csv and gives it back. */
  List<String> pass(List<String> row) {
    if (!row.get(SHA256).isEmpty()) {
      String line = row.get(SHA256) + "\t" + row.get(FILE) + "\n";
      digest.update(line.getBytes(StandardCharsets.UTF_8));
      files++;
    }
    return row;
  }

  /** How many files have a digest. */
  long files() {
    return files;
  }

  /** The combined digest; asked for once, at the end. */
  String sha256() {
    return Sha256.finish(digest);
  }
}
