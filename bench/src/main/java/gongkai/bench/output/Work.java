package gongkai.bench.output;

import gongkai.normalizer.check.Identities;
import gongkai.output.Companion;
import gongkai.output.Dataset;
import gongkai.output.duckdb.DatabaseFile;
import gongkai.output.duckdb.Parquet;
import gongkai.output.excel.ExcelBook;
import gongkai.output.verify.DatasetVerifier;
import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;

/**
 * What is measured, in a process of its own: something made of a dataset, or the dataset itself.
 */
enum Work {
  CSV(4) {
    /** A run comes to a million figures after minutes, in which it has written most of them. */
    @Override
    void warmUp(Path folder) throws IOException {
      InventedDataset.write(folder, WARM_UP);
    }

    @Override
    List<String> of(Path folder, long figures) throws IOException {
      clear(folder);
      return InventedDataset.write(folder, figures);
    }
  },
  PARQUET(4) {
    @Override
    List<String> of(Path folder, long figures) throws IOException {
      return write(folder, new Parquet());
    }
  },
  XLSX(40) {
    @Override
    List<String> of(Path folder, long figures) throws IOException {
      return write(folder, new ExcelBook());
    }
  },
  DUCKDB(6) {
    @Override
    List<String> of(Path folder, long figures) throws IOException {
      return write(folder, new DatabaseFile());
    }
  },
  VERIFY(10) {
    @Override
    List<String> of(Path folder, long figures) throws IOException {
      // What is invented has flags without checks, so it does not hold.
      DatasetVerifier.verify(folder, Identities.load(), 1);
      return List.of();
    }
  };

  private static final long WARM_UP = 200_000;

  private final double boundOfMillion;

  /**
   * Some work.
   *
   * @param boundOfMillion how many seconds a million figures may take on two cores
   */
  Work(double boundOfMillion) {
    this.boundOfMillion = boundOfMillion;
  }

  /**
   * Does it.
   *
   * @param folder where the dataset is, or will be
   * @param figures how many it has
   * @return the names of the files it wrote
   */
  abstract List<String> of(Path folder, long figures) throws IOException;

  /**
   * Does what the program has done before it comes to this, which is not measured; mostly nothing.
   *
   * @param folder for a dataset of no other use
   */
  void warmUp(Path folder) throws IOException {
    // A format is written once, at the end.
  }

  /** How many seconds a million figures may take on two cores. */
  double boundOfMillion() {
    return boundOfMillion;
  }

  String code() {
    return name().toLowerCase(Locale.ROOT);
  }

  private static List<String> write(Path folder, Companion companion) throws IOException {
    return companion.write(Dataset.open(folder));
  }

  /**
   * What the other works of a run before wrote makes way: a dataset replaces its own files only.
   */
  private static void clear(Path folder) throws IOException {
    if (!Files.isDirectory(folder)) {
      return;
    }
    try (DirectoryStream<Path> files =
        Files.newDirectoryStream(folder, "*.{parquet,xlsx,duckdb}")) {
      for (Path file : files) {
        Files.delete(file);
      }
    }
  }
}
