package gongkai.bench;

import gongkai.bench.formats.FormatsBench;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** How right each format is read. */
@Command(
    name = "formats",
    mixinStandardHelpOptions = true,
    showDefaultValues = true,
    description = {
      "Writes the same reports as Word, web, Excel and text files, most of them by LibreOffice,",
      "reads them and scores what was read."
    })
final class FormatsCommand implements Callable<Integer> {
  private final PrintStream out;

  @Option(names = "--count", paramLabel = "N", description = "How many reports.")
  private int count = 50;

  @Option(names = "--seed", paramLabel = "SEED", description = "Which reports.")
  private long seed = 1;

  @Option(
      names = "--out",
      paramLabel = "DIR",
      defaultValue = "${sys:bench.formats.out:-formats-bench}",
      description = "Where everything is kept.")
  private Path folder = Path.of("");

  @Option(
      names = "--score",
      paramLabel = "PATH",
      defaultValue = "${sys:bench.score:-score.py}",
      description = "The scorer.")
  private Path score = Path.of("");

  FormatsCommand(PrintStream out) {
    this.out = out;
  }

  @Override
  public Integer call() throws IOException, InterruptedException {
    new FormatsBench(new FormatsBench.Options(count, seed, folder, score), out).run();
    return 0;
  }
}
