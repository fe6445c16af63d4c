package gongkai.bench;

import gongkai.bench.page.Rulings;
import gongkai.bench.pdf.Options;
import gongkai.bench.pdf.Options.Selection;
import gongkai.bench.pdf.PdfBench;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** How right PDF files are read. */
@Command(
    name = "pdf",
    mixinStandardHelpOptions = true,
    showDefaultValues = true,
    description = {
      "Typesets reports by LibreOffice and Chromium, reads them and scores what was read.",
      "The same seed makes the same reports; PDF files are kept and made once."
    })
final class PdfCommand implements Callable<Integer> {
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

  PdfCommand(PrintStream out) {
    this.out = out;
  }

  @Override
  public Integer call() throws IOException, InterruptedException {
    Selection selection = new Selection(count, seed, rulings);
    new PdfBench(new Options(selection, folder, score, jobs), out).run();
    return 0;
  }
}
