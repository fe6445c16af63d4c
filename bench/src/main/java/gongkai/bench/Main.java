package gongkai.bench;

import gongkai.bench.page.Rulings;
import gongkai.bench.pdf.Options;
import gongkai.bench.pdf.Options.Selection;
import gongkai.bench.pdf.PdfBench;
import gongkai.bench.speed.SpeedBench;
import java.io.IOException;
import java.io.PrintStream;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** The benchmarks' main. */
@Command(name = "bench", description = "Measures how right and how fast gongkai reads.")
public final class Main {
  private Main() {}

  /**
   * Runs a benchmark; exit code 1 if it could not be run or misses a bound, 2 for a wrong command
   * line.
   */
  public static void main(String[] args) {
    PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
    System.exit(
        new CommandLine(new Main())
            .setExecutionExceptionHandler((e, line, parsed) -> failure(line.getErr(), e))
            .addSubcommand(new Pdf(out))
            .addSubcommand(new FormatsCommand(out))
            .addSubcommand(new Speed(out))
            .addSubcommand(new NormalizerCommand(out))
            .addSubcommand(new CorpusCommand(out))
            .addSubcommand(new OutputCommand(out))
            .setCaseInsensitiveEnumValuesAllowed(true)
            .execute(args));
  }

  private static int failure(PrintWriter err, Exception e) {
    err.println("bench: " + e.getMessage());
    return 1;
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

    @Option(
        names = "--rulings",
        paramLabel = "WHICH",
        description = "Whose tables are ruled, open, or all: ${COMPLETION-CANDIDATES}.")
    private Rulings rulings = Rulings.ALL;

    @Option(
        names = "--out",
        paramLabel = "DIR",
        defaultValue = "${sys:bench.out:-pdf-bench}",
        description = "Where everything is kept.")
    private Path folder = Path.of("");

    @Option(
        names = "--score",
        paramLabel = "PATH",
        defaultValue = "${sys:bench.score:-score.py}",
        description = "The scorer; without one nothing is scored.")
    private Path score = Path.of("");

    @Option(names = "--jobs", paramLabel = "N", description = "How many files are read at once.")
    private int jobs = Runtime.getRuntime().availableProcessors();

    Pdf(PrintStream out) {
      this.out = out;
    }

    @Override
    public Integer call() throws IOException, InterruptedException {
      Selection selection = new Selection(count, seed, rulings);
      new PdfBench(new Options(selection, folder, score, jobs), out).run();
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

    @Parameters(paramLabel = "DIR", arity = "1..*", description = "Folders of PDF files.")
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
      SpeedBench bench = new SpeedBench(out);
      if (only != Only.GROWTH) {
        bench.compare(folders, files);
      }
      if (only != Only.COMPARISON) {
        bench.grow();
      }
      return 0;
    }
  }
}
