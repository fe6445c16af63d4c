package gongkai.bench;

import gongkai.bench.damage.Kind;
import gongkai.bench.normalizer.NormalizerBench;
import gongkai.bench.normalizer.Options;
import gongkai.bench.normalizer.ThresholdExperiment;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** How right damaged reports are understood. */
@Command(
    name = "normalizer",
    mixinStandardHelpOptions = true,
    showDefaultValues = true,
    description = {
      "Damages reports in memory, a mutation at a time, and says what was read wrong.",
      "The same seed makes the same mutations. Exit code 1 where a bound is missed."
    })
final class NormalizerCommand implements Callable<Integer> {
  private final PrintStream out;

  @Option(names = "--count", paramLabel = "N", description = "How many mutations.")
  private int count = 5_000;

  @Option(
      names = "--first",
      paramLabel = "N",
      description = "The first of each kind: with --count 1 --kinds, one as a failure names it.")
  private int first = 1;

  @Option(names = "--seed", paramLabel = "SEED", description = "Which mutations.")
  private long seed = 1;

  @Option(
      names = "--kinds",
      paramLabel = "KIND",
      split = ",",
      description = "Which kinds; all if none is named: ${COMPLETION-CANDIDATES}")
  private List<Kind> kinds = List.of();

  @Option(
      names = "--reports",
      paramLabel = "DIR",
      defaultValue = "${sys:bench.reports:-reports}",
      description = "Real reports; their truths are in the folder truth beside it.")
  private Path reports = Path.of("");

  @Option(
      names = "--out",
      paramLabel = "DIR",
      defaultValue = "${sys:bench.normalizer.out:-normalizer-bench}",
      description = "Where the worst readings are written.")
  private Path folder = Path.of("");

  @Option(
      names = "--experiment",
      description = "Instead says what each threshold of the normalizer should be, and why.")
  private boolean experiment;

  NormalizerCommand(PrintStream out) {
    this.out = out;
  }

  @Override
  public Integer call() throws IOException {
    List<Kind> asked = kinds.isEmpty() ? Arrays.asList(Kind.values()) : kinds;
    Options options = new Options(first, count, seed, asked, reports, folder);
    if (experiment) {
      new ThresholdExperiment(options, out).run();
      return 0;
    }
    return new NormalizerBench(options, out).run() ? 0 : 1;
  }
}
