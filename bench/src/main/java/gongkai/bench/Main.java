package gongkai.bench;

import gongkai.bench.pdf.Options;
import gongkai.bench.pdf.PdfBench;
import gongkai.bench.speed.SpeedBench;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** The benchmarks' main. */
@Command(name = "bench", description = "Measures how right and how fast gongkai reads.")
public final class Main {
  private Main() {}

  /** Runs a benchmark; exit code 1 if it could not be run, 2 for a wrong command line. */
  public static void main(String[] args) {
    PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
    System.exit(
        new CommandLine(new Main())
            .addSubcommand(new Pdf(out))
            .addSubcommand(new Speed(out))
            .execute(args));
  }

  /** How right. */
  @Command(
      name = "pdf",
      mixinStandardHelpOptions = true,
      showDefaultValues = true,
      description = {
        "Typesets reports by LibreOffice and Chromium, reads them and scores what was read.",
        "The same seed makes the same reports; PDF files are kept and made once."
      })
  static final class Pdf implements Callable<Integer> {
    private final PrintStream out;

    @Option(names = "--count", paramLabel = "N", description = "How many reports.")
    private int count = 200;

    @Option(names = "--seed", paramLabel = "SEED", description = "Which reports.")
    private long seed = 1;

    @Option(names = "--out", paramLabel = "DIR", description = "Where everything is kept.")
    private Path folder = Path.of("bench/target/pdf");

    @Option(names = "--score", paramLabel = "PATH", description = "The scorer.")
    private Path score = Path.of("../shared/tools/score.py");

    @Option(names = "--jobs", paramLabel = "N", description = "How many files are read at once.")
    private int jobs = Runtime.getRuntime().availableProcessors();

    Pdf(PrintStream out) {
      this.out = out;
    }

    @Override
    public Integer call() throws IOException, InterruptedException {
      Optional<Path> scorer = Optional.of(score).filter(Files::exists);
      new PdfBench(new Options(count, seed, folder, scorer, jobs), out).run();
      return 0;
    }
  }

  /** How fast. */
  @Command(
      name = "speed",
      mixinStandardHelpOptions = true,
      showDefaultValues = true,
      description = {
        "Compares gongkai with PDFBox's text stripper and tabula on PDF files,",
        "then measures how its time grows with line segments and pages."
      })
  static final class Speed implements Callable<Integer> {
    private final PrintStream out;

    @Parameters(
        paramLabel = "DIR",
        arity = "0..*",
        description = "Folders of PDF files; by default the real reports and those of bench pdf.")
    private List<Path> folders = List.of();

    @Option(
        names = "--files",
        paramLabel = "N",
        description = "How many files of a folder at most.")
    private int files = 10;

    @Option(names = "--only", paramLabel = "WHAT", description = "${COMPLETION-CANDIDATES}")
    private Only only = Only.ALL;

    /** What is measured. */
    enum Only {
      ALL,
      COMPARISON,
      GROWTH
    }

    Speed(PrintStream out) {
      this.out = out;
    }

    @Override
    public Integer call() throws IOException {
      List<Path> given =
          folders.isEmpty()
              ? Stream.of(Path.of("../shared/reports"), Path.of("bench/target/pdf/pdf"))
                  .filter(Files::isDirectory)
                  .toList()
              : folders;
      SpeedBench bench = new SpeedBench(out);
      if (only != Only.GROWTH) {
        bench.compare(given, files);
      }
      if (only != Only.COMPARISON) {
        bench.grow();
      }
      return 0;
    }
  }
}
