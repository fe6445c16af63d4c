package gongkai.output;

import gongkai.normalizer.Knowledge;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/** The dataset of {@link InventedReports}, for the tests of other packages. */
public final class InventedDataset {
  private InventedDataset() {}

  /** Writes it with what stands beside its tables, as a run does, and opens it. */
  public static Dataset write(Path folder, Companion... companions) throws IOException {
    try (StagedFolder staged = StagedFolder.beside(folder);
        DatasetWriter writer =
            CsvDatasetWriter.open(
                staged, Knowledge.ofProgram(), Optional.empty(), List.of(companions))) {
      InventedReports.outcomes().forEach(writer::add);
      writer.finish();
    }
    return Dataset.open(folder);
  }
}
