package gongkai.cli;

import java.io.BufferedWriter;
import java.io.IOException;
import java.nio.file.Files;
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
   */
  static PanelFiles of(Path file, Path dataset) throws CommandException {
    Outside.require(file, dataset);
    String name = file.getFileName().toString();
    String stem = name.endsWith(CSV) ? name.substring(0, name.length() - CSV.length()) : name;
    return new PanelFiles(file, file.resolveSibling(stem + ".status" + CSV));
  }

  long write(Content valueRows, Content statusRows) throws IOException {
    try (BufferedWriter out = Files.newBufferedWriter(statuses)) {
      statusRows.write(out);
    }
    try (BufferedWriter out = Files.newBufferedWriter(values)) {
      return valueRows.write(out);
    }
  }

  /** Where they are, to end a sentence with. */
  String told() {
    return " written to %s, their statuses to %s".formatted(values, statuses);
  }
}
