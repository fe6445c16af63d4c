package gongkai.cli;

import java.io.IOException;
import java.io.Writer;
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
   * @throws IOException if a folder on the way cannot be read
   */
  static PanelFiles of(Path file, Path dataset) throws CommandException, IOException {
    Outside.require(file, dataset);
    String name = file.getFileName().toString();
    String stem = name.endsWith(CSV) ? name.substring(0, name.length() - CSV.length()) : name;
    return new PanelFiles(file, file.resolveSibling(stem + ".status" + CSV));
  }

  long write(Content valueRows, Content statusRows) throws IOException {
    try (WholeFile valueFile = WholeFile.begin(values);
        WholeFile statusFile = WholeFile.begin(statuses)) {
      write(statusRows, statusFile);
      long rows = write(valueRows, valueFile);
      statusFile.keep();
      valueFile.keep();
      return rows;
    }
  }

  private static long write(Content rows, WholeFile file) throws IOException {
    try (Writer out = file.text()) {
      return rows.write(out);
    }
  }

  /** Where they are, to end a sentence with. */
  String told() {
    return " written to %s, their statuses to %s".formatted(values, statuses);
  }
}
