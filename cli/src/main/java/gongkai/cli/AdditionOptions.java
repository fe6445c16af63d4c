package gongkai.cli;

import gongkai.normalizer.Additions;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** The options that name files which add to what the program knows; several commands have them. */
final class AdditionOptions {
  private static final String AGENCIES = "--agencies";
  private static final String DIVISIONS = "--divisions";
  private static final String FORMS = "--forms";
  private static final String CORRECTIONS = "--corrections";

  @Option(
      names = AGENCIES,
      paramLabel = "FILE.csv",
      description = "Agencies with the names they had, beside those that the program knows.")
  private @Nullable Path agencies;

  @Option(
      names = DIVISIONS,
      paramLabel = "FILE.csv",
      description = "Administrative divisions: code, name, parent (GB/T 2260).")
  private @Nullable Path divisions;

  @Option(
      names = FORMS,
      paramLabel = "FILE.yaml",
      description = "Forms of your own, beside those that the program knows.")
  private @Nullable Path forms;

  @Option(
      names = CORRECTIONS,
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

  /** The arguments that give another process the same. */
  static List<String> arguments(Additions additions) {
    List<String> arguments = new ArrayList<>();
    additions.agencies().ifPresent(file -> add(arguments, AGENCIES, file));
    additions.divisions().ifPresent(file -> add(arguments, DIVISIONS, file));
    additions.forms().ifPresent(file -> add(arguments, FORMS, file));
    additions.corrections().ifPresent(file -> add(arguments, CORRECTIONS, file));
    return List.copyOf(arguments);
  }

  private static void add(List<String> arguments, String option, Path file) {
    arguments.add(option + "=" + file.toAbsolutePath());
  }
}
