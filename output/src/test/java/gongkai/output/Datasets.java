package gongkai.output;

import gongkai.normalizer.Knowledge;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;

/** Writes and reads datasets for tests. */
final class Datasets {
  private Datasets() {}

  /** The files of a dataset, sorted. */
  static List<String> names() {
    return List.of(
        "agencies.csv",
        "checks.csv",
        "codebook.csv",
        "datapackage.json",
        "derived.csv",
        "figures.csv",
        "files.csv",
        "mentions.csv",
        "panel.csv",
        "panel_status.csv",
        "reports.csv",
        "unmatched.csv");
  }

  static DatasetWriter open(Path folder) throws IOException {
    return open(StagedFolder.beside(folder));
  }

  /** A writer that closes its folder, too. */
  static DatasetWriter open(StagedFolder folder) throws IOException {
    return new OnItsOwn(
        folder, CsvDatasetWriter.open(folder, Knowledge.ofProgram(), Optional.empty(), List.of()));
  }

  private record OnItsOwn(StagedFolder folder, DatasetWriter writer) implements DatasetWriter {
    @Override
    public void add(FileOutcome outcome) {
      writer.add(outcome);
    }

    @Override
    public DatasetSummary finish() throws IOException {
      return writer.finish();
    }

    @Override
    public void close() throws IOException {
      try (folder) {
        writer.close();
      }
    }
  }

  static DatasetSummary write(Path folder, List<FileOutcome> outcomes) throws IOException {
    try (DatasetWriter writer = open(folder)) {
      outcomes.forEach(writer::add);
      return writer.finish();
    }
  }

  static List<String> names(Path folder) throws IOException {
    try (Stream<Path> entries = Files.list(folder)) {
      return entries.map(entry -> entry.getFileName().toString()).sorted().toList();
    }
  }

  static Map<String, String> read(Path folder) throws IOException {
    Map<String, String> contents = new TreeMap<>();
    for (String name : names(folder)) {
      contents.put(name, Files.readString(folder.resolve(name)));
    }
    return contents;
  }
}
