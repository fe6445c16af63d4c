package gongkai.output;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.List;

/**
 * One SHA-256 for all the files that a dataset was made from: that of the UTF-8 of the lines {@code
 * sha256 TAB file LF} of every file that has a digest, in the order of files.csv.
 */
public final class CorpusDigest {
  private static final int SHA256 = FilesTable.TABLE.schema().indexOf("sha256");
  private static final int FILE = FilesTable.TABLE.schema().indexOf("file");

  private final MessageDigest digest = Sha256.start();
  private long files;

  /** Takes a row of files.csv and gives it back. */
  List<String> pass(List<String> row) {
    add(row.get(SHA256), row.get(FILE));
    return row;
  }

  /**
   * Takes a file.
   *
   * @param sha256 its digest; empty if it was not opened, and then it does not count
   * @param file its path
   */
  public void add(String sha256, String file) {
    if (!sha256.isEmpty()) {
      digest.update((sha256 + "\t" + file + "\n").getBytes(StandardCharsets.UTF_8));
      files++;
    }
  }

  /** How many files have a digest. */
  public long files() {
    return files;
  }

  /** The combined digest; asked for once, at the end. */
  public String sha256() {
    return Sha256.finish(digest);
  }
}
