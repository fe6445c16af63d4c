package gongkai.output;

import java.io.IOException;
import java.nio.file.Path;

/** Datasets for the tests of other packages. */
public final class WrittenDatasets {
  private WrittenDatasets() {}

  /** A dataset of invented reports, with something of every kind. */
  public static Path invented(Path folder) throws IOException {
    Datasets.write(folder, InventedReports.outcomes());
    return folder;
  }
}
