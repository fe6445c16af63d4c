package gongkai.bench.speed;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.openjdk.jmh.results.RunResult;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.ChainedOptionsBuilder;
import org.openjdk.jmh.runner.options.OptionsBuilder;
import org.openjdk.jmh.runner.options.TimeValue;
import org.openjdk.jmh.runner.options.VerboseMode;
import org.openjdk.jmh.runner.options.WarmupMode;

/**
 * Measures PDF reading. All measurements of a run are made in this process, after all of them were
 * warmed up, so that their ratios are those of one machine in one state.
 */
public final class SpeedBench {
  private final PrintStream out;

  /**
   * Does nothing yet.
   *
   * @param out where the results are said
   */
  public SpeedBench(PrintStream out) {
    this.out = out;
  }

  /**
   * Measures gongkai, PDFBox's stripper and tabula on files.
   *
   * @param folders whose PDF files, not those of folders below, are measured
   * @param most how many files of a folder at most, picked by chance but always the same
   * @throws IOException if a folder cannot be listed, or has no PDF file, or a reader fails
   */
  public void compare(List<Path> folders, int most) throws IOException {
    List<String> files = new ArrayList<>();
    for (Path folder : folders) {
      files.addAll(some(folder, most));
    }
    Map<String, Map<String, Double>> times = new TreeMap<>();
    ChainedOptionsBuilder options =
        options(ReadBenchmark.class, 1, TimeValue.milliseconds(400), 3, TimeValue.milliseconds(250))
            .warmupMode(WarmupMode.BULK)
            .param("file", files.toArray(new String[0]));
    for (RunResult result : run(options)) {
      String method = result.getPrimaryResult().getLabel();
      times
          .computeIfAbsent(result.getParams().getParam("file"), file -> new TreeMap<>())
          .put(method, millis(result));
    }
    Comparison.lines(times).forEach(out::println);
  }

  /**
   * Measures how time grows with a document.
   *
   * @throws IOException if the reader fails
   */
  public void grow() throws IOException {
    for (Shape shape : Shape.values()) {
      ChainedOptionsBuilder options =
          options(GrowthBenchmark.class, 1, TimeValue.seconds(1), 2, TimeValue.seconds(1))
              .param("shape", shape.name())
              .param("size", shape.sizes().stream().map(String::valueOf).toArray(String[]::new));
      Map<Integer, Double> times = new TreeMap<>();
      for (RunResult result : run(options)) {
        int size = Integer.parseInt(result.getParams().getParam("size"));
        times.put(size, millis(result));
      }
      Growth.lines(shape, times).forEach(out::println);
    }
  }

  private static ChainedOptionsBuilder options(
      Class<?> benchmark, int warmups, TimeValue warmup, int runs, TimeValue run) {
    return new OptionsBuilder()
        .include(benchmark.getName() + "\\.")
        .forks(0)
        .warmupIterations(warmups)
        .warmupTime(warmup)
        .measurementIterations(runs)
        .measurementTime(run)
        .verbosity(VerboseMode.SILENT)
        .shouldFailOnError(true);
  }

  private static Collection<RunResult> run(ChainedOptionsBuilder options) throws IOException {
    try {
      return new Runner(options.build()).run();
    } catch (RunnerException e) {
      throw new IOException("a benchmark failed", e);
    }
  }

  /** The lower quartile of all reads, in which what else the machine does shows least. */
  private static double millis(RunResult result) {
    return result.getPrimaryResult().getStatistics().getPercentile(25) / 1000;
  }

  private static List<String> some(Path folder, int most) throws IOException {
    List<Path> all;
    try (Stream<Path> files = Files.list(folder)) {
      all = files.filter(file -> file.toString().endsWith(".pdf")).sorted().toList();
    }
    if (all.isEmpty()) {
      throw new IOException(folder + " has no PDF file");
    }
    // Not every tenth, which could all be of one producer.
    List<Path> shuffled = new ArrayList<>(all);
    Collections.shuffle(shuffled, new Random(folder.getFileName().hashCode()));
    return shuffled.stream().limit(most).map(Path::toString).sorted().toList();
  }
}
