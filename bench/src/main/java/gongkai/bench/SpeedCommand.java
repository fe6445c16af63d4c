package gongkai.bench;

import gongkai.bench.speed.SpeedBench;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** How fast PDF files are read. */
@Command(
    name = "speed",
    mixinStandardHelpOptions = true,
    showDefaultValues = true,
    description = {
      "Compares gongkai with PDFBox's text stripper and tabula on PDF files,",
      "then measures how its time grows with line segments and pages."
    })
final class SpeedCommand implements Callable<Integer> {
  private final PrintStream out;

  @Parameters(paramLabel = "DIR", arity = "1..*", description = "Folders of PDF files.")
  private List<Path> folders = List.of();

  @Option(names = "--files", paramLabel = "N", description = "How many files of a folder at most.")
  private int files = 10;

  @Option(names = "--only", paramLabel = "WHAT", description = "${COMPLETION-CANDIDATES}")
  private Only only = Only.ALL;

  /** What is measured. */
  enum Only {
    ALL,
    COMPARISON,
    GROWTH
  }

  SpeedCommand(PrintStream out) {
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
