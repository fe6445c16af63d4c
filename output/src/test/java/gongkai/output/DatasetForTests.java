package gongkai.output;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** Datasets that every format is written of, and read back. */
public enum DatasetForTests {
  /** With something of every kind that a dataset holds. */
  INVENTED {
    @Override
    public Dataset write(Path folder, Companion companion) throws IOException {
      return InventedDataset.write(folder, companion);
    }
  },
  /** That of the sample reports, as it is committed. */
  SAMPLES {
    @Override
    public Dataset write(Path folder, Companion companion) throws IOException {
      Files.createDirectories(folder);
      try (Stream<Path> files = Files.list(COMMITTED)) {
        for (Path file : files.toList()) {
          Files.copy(file, folder.resolve(file.getFileName()));
        }
      }
      Dataset dataset = Dataset.open(folder);
      List<String> names = companion.write(dataset);
      for (String name : names) {
        if (!Files.isRegularFile(folder.resolve(name))) {
          throw new IOException("it names " + name + ", which it did not write");
        }
      }
      return dataset;
    }
  };

  /** Renewed by extracting corpus/samples into it; a test of cli compares it with what is read. */
  private static final Path COMMITTED =
      Path.of("src/test/resources/gongkai/output/samples-dataset");

  /** The dataset with what stands beside its tables. */
  public abstract Dataset write(Path folder, Companion companion) throws IOException;
}
