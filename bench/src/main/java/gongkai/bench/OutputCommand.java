package gongkai.bench;

import gongkai.bench.output.OutputBench;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** How fast a large dataset is written. */
@Command(
    name = "output",
    mixinStandardHelpOptions = true,
    showDefaultValues = true,
    description = {
      "Invents a dataset and writes it in each format, in processes with 1 GiB of heap.",
      "Exit code 1 where a bound is missed, as on a busy machine."
    })
final class OutputCommand implements Callable<Integer> {
  private final PrintStream out;

  @Option(names = "--figures", paramLabel = "N", description = "How many figures it has.")
  private long figures = 1_000_000;

  @Option(
      names = "--growth",
      description = "Writes csv and parquet of N and of 10 N figures instead.")
  private boolean growth;

  @Option(
      names = "--out",
      paramLabel = "DIR",
      defaultValue = "${sys:bench.output.out:-output-bench}",
      description = "Where datasets are made.")
  private Path folder = Path.of("");

  OutputCommand(PrintStream out) {
    this.out = out;
  }

  @Override
  public Integer call() throws IOException, InterruptedException {
    OutputBench bench = new OutputBench(folder.toAbsolutePath(), out);
    return (growth ? bench.grow(figures) : bench.write(figures)) ? 0 : 1;
  }
}
