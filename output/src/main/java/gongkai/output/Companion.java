package gongkai.output;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;

/**
 * Writes files that stand in a dataset beside its tables: another format, a text, a script. It is
 * called when all tables are written, before the dataset is put in its place. One is of one
 * dataset.
 */
@FunctionalInterface
public interface Companion {
  /**
   * Writes its files into the dataset's folder.
   *
   * @param dataset the tables, to read
   * @return the names of the files it wrote
   * @throws IOException if they cannot be written
   */
  List<String> write(Dataset dataset) throws IOException;

  /**
   * What sees each row of some tables as it comes, in no order and before any is written, which
   * spares reading it back.
   *
   * @return by the name of a table whose rows come file by file and are not completed at the end;
   *     empty for who sees none
   */
  default Map<String, Consumer<Row>> watchers() {
    return Map.of();
  }
}
