package gongkai.cli;

import gongkai.output.Dataset;
import gongkai.output.TableSchema;
import java.io.IOException;
import java.nio.file.Path;

/** The dataset that a command is asked about. */
final class DatasetFolder {
  private DatasetFolder() {}

  /**
   * Opens it, and says which of its tables are not as long as they were written: rows that are gone
   * would be missed in no answer.
   *
   * @throws IOException if no dataset of this program lies there, or it cannot be read
   */
  static Dataset open(Path folder, Session session) throws IOException {
    Dataset dataset = Dataset.open(folder);
    for (TableSchema table : dataset.resized()) {
      session.say(
          "warning: %s was changed or cut off since it was written; see gongkai verify"
              .formatted(dataset.file(table)));
    }
    return dataset;
  }
}
