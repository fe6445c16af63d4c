package gongkai.cli;

import gongkai.output.Companion;
import gongkai.output.duckdb.DatabaseFile;
import gongkai.output.duckdb.Parquet;
import gongkai.output.excel.ExcelBook;
import gongkai.output.excel.ExcelCsv;
import gongkai.output.script.LoadScripts;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import picocli.CommandLine.Option;

/** In which formats a dataset is written, as its user says. CSV is always there. */
final class FormatOptions {
  @Option(
      names = "--format",
      split = ",",
      paramLabel = "FORMAT",
      description = {
        "What is written beside the CSV files: parquet (NAME.parquet), xlsx (dataset.xlsx),",
        "duckdb (dataset.duckdb), several separated by commas."
      })
  private List<String> formats = List.of();

  @Option(
      names = "--excel-csv",
      description = "Also writes NAME-excel.csv, which Excel opens by a double click.")
  private boolean excelCsv;

  /** A format of a dataset. */
  private enum Format {
    CSV(Optional.empty()),
    PARQUET(Optional.of(Parquet::new)),
    XLSX(Optional.of(ExcelBook::new)),
    DUCKDB(Optional.of(DatabaseFile::new));

    @SuppressWarnings("ImmutableEnumChecker") // Makes something new each time.
    private final Optional<Supplier<Companion>> companion;

    Format(Optional<Supplier<Companion>> companion) {
      this.companion = companion;
    }

    private String code() {
      return name().toLowerCase(Locale.ROOT);
    }

    private static Optional<Format> of(String code) {
      return Arrays.stream(values()).filter(format -> format.code().equals(code)).findFirst();
    }
  }

  /** What is wrong with the options; empty if nothing is. */
  Optional<String> problem() {
    return formats.stream()
        .filter(code -> Format.of(code).isEmpty())
        .findFirst()
        .map(code -> "--format knows " + known() + ", not '" + code + "'");
  }

  private static String known() {
    return Arrays.stream(Format.values()).map(Format::code).collect(Collectors.joining(", "));
  }

  /** What stands in the dataset beside its tables, whatever order the user named it in. */
  List<Companion> companions() {
    List<Companion> companions = new ArrayList<>(List.of(new LoadScripts()));
    if (excelCsv) {
      companions.add(new ExcelCsv());
    }
    Stream.of(Format.values())
        .filter(format -> formats.contains(format.code()))
        .flatMap(format -> format.companion.stream())
        .map(Supplier::get)
        .forEach(companions::add);
    return companions;
  }
}
