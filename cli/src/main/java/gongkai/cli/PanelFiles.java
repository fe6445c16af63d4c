package gongkai.cli;

import java.io.IOException;
import java.nio.file.Path;

/**
 * The two files that a panel is written to.
 *
 * @param values its numbers
 * @param statuses what stands in each of its cells
 */
record PanelFiles(Path values, Path statuses) {
  private static final String CSV = ".csv";

  /** Writes rows. */
  @FunctionalInterface
  interface Content {
    /**
     * Appends all rows and returns how many they are.
     *
     * @throws IOException if they cannot be read or written
     */
    long write(Appendable out) throws IOException;
  }

  /**
   * A file and, beside it, one with {@code .status} in its name.
   *
   * @throws CommandException if it would lie in the dataset, whose files are the dataset's own
   * @throws IOException if a link on the way cannot be followed
   */
  static PanelFiles of(Path file, Path dataset) throws CommandException, IOException {
    String name = file.getFileName().toString();
    String stem = name.endsWith(CSV) ? name.substring(0, name.length() - CSV.length()) : name;
    Path statuses = file.resolveSibling(stem + ".status" + CSV);
    Outside.require(file, dataset);
    Outside.require(statuses, dataset);
    return new PanelFiles(file, statuses);
  }

  /** Writes both; where one cannot be made, neither is there. */
  long write(Content valueRows, Content statusRows) throws IOException {
    return ReplacedFile.writeText(
        statuses,
        out -> {
          statusRows.write(out);
          return ReplacedFile.writeText(values, valueRows::write);
        });
  }

  /** Where they are, to end a sentence with. */
  String told() {
    return " written to %s, their statuses to %s".formatted(values, statuses);
  }
}
