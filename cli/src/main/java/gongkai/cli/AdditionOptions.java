package gongkai.cli;

import gongkai.normalizer.Additions;
import java.nio.file.Path;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** The options that name files which add to what the program knows; several commands have them. */
final class AdditionOptions {
  @Option(
      names = "--agencies",
      paramLabel = "FILE.csv",
      description = "Agencies with the names they had, beside those that the program knows.")
  private @Nullable Path agencies;

  @Option(
      names = "--divisions",
      paramLabel = "FILE.csv",
      description = "Administrative divisions: code, name, parent (GB/T 2260).")
  private @Nullable Path divisions;

  @Option(
      names = "--forms",
      paramLabel = "FILE.yaml",
      description = "Forms of your own, beside those that the program knows.")
  private @Nullable Path forms;

  @Option(
      names = "--corrections",
      paramLabel = "FILE.csv",
      description = "Figures that a person has corrected; they are flagged, the raw text stays.")
  private @Nullable Path corrections;

  Additions additions() {
    return new Additions(
        Optional.ofNullable(agencies),
        Optional.ofNullable(divisions),
        Optional.ofNullable(forms),
        Optional.ofNullable(corrections));
  }
}
