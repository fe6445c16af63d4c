package gongkai.bench;

import gongkai.bench.corpus.CorpusBench;
import gongkai.bench.corpus.Places;
import gongkai.bench.corpus.Selection;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** How fast a large corpus is read. */
@Command(
    name = "corpus",
    mixinStandardHelpOptions = true,
    showDefaultValues = true,
    description = {
      "Makes a mixed corpus once, has the program read it by its launcher, and tika-app and tabula",
      "a sample of it. Exit code 1 where a bound is missed, as on a busy machine."
    })
final class CorpusCommand implements Callable<Integer> {
  private final PrintStream out;

  @Option(names = "--count", paramLabel = "N", description = "How many files.")
  private int count = 10_000;

  @Option(names = "--seed", paramLabel = "SEED", description = "Which files.")
  private long seed = 1;

  @Option(
      names = "--masters",
      paramLabel = "N",
      description = "How many PDF files Chromium and LibreOffice make, of which the others come.")
  private int masters = 200;

  @Option(
      names = "--sample",
      paramLabel = "N",
      description = "How many files tika-app reads, and tabula a third of them; 0 for no others.")
  private int sample = 1_000;

  @Option(names = "--scaling", description = "Reads 1,000, 10,000 and 100,000 small files instead.")
  private boolean scaling;

  @Option(names = "--largest", paramLabel = "N", description = "Where --scaling ends.")
  private int largest = 100_000;

  @Option(
      names = "--out",
      paramLabel = "DIR",
      defaultValue = "${sys:bench.corpus.out:-corpus-bench}",
      description = "Where everything is kept.")
  private Path folder = Path.of("");

  @Option(
      names = "--launcher",
      paramLabel = "FILE",
      defaultValue = "${sys:bench.launcher:-gongkai}",
      description = "The program.")
  private Path launcher = Path.of("");

  @Option(
      names = "--others",
      paramLabel = "DIR",
      defaultValue = "${sys:bench.others:-others}",
      description = "Where tika-app and tabula are.")
  private Path others = Path.of("");

  CorpusCommand(PrintStream out) {
    this.out = out;
  }

  @Override
  public Integer call() throws IOException, InterruptedException {
    CorpusBench bench = new CorpusBench(new Places(folder.toAbsolutePath(), launcher, others), out);
    if (scaling) {
      bench.grow(seed, largest);
      return 0;
    }
    return bench.read(new Selection(count, seed, masters), sample) ? 0 : 1;
  }
}
