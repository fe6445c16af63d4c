package gongkai.corpus;

import java.nio.file.Path;

/**
 * How a corpus opens the containers that it meets.
 *
 * @param unpacking opens one
 * @param folder for temporary files: deleted and made anew when the first file is asked for, and
 *     deleted at the end; nobody else uses it
 * @param depth how many containers may lie within each other, from 1
 * @param members how many members the containers within one file of the disk may have in all
 * @param bytes how many bytes they may unfold to in all
 */
public record Unfolding(Unpacking unpacking, Path folder, int depth, long members, long bytes) {
  public Unfolding {
    if (depth < 1 || members < 1 || bytes < 1) {
      throw new IllegalArgumentException(
          "at least one level, member and byte, not %d, %d and %d"
              .formatted(depth, members, bytes));
    }
  }
}
