package gongkai.output;

import java.io.IOException;
import java.util.List;

/**
 * Writes files that stand in a dataset beside its tables: another format, a text, a script. It is
 * called when all tables are written, before the dataset is put in its place.
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
}
