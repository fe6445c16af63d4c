package gongkai.bench.corpus;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** The program as its users run it: by its launcher, in children, into a new dataset. */
final class Program {
  private final Places places;

  Program(Places places) {
    this.places = places;
  }

  /**
   * What a run left.
   *
   * @param formats its stages' times
   * @param dataset its folder
   */
  record Outcome(MeasuredRun run, Map<String, StageTimes> formats, Path dataset) {}

  /** Has it built, which its first start does. */
  void build() throws IOException, InterruptedException {
    MeasuredRun.of(
        List.of(places.launcher().toString(), "--version"),
        Map.of(),
        places.out().resolve("build.txt"));
  }

  /**
   * Reads a corpus.
   *
   * @param javaOptions of its first process, such as -Xmx512m
   */
  Outcome extract(Path corpus, int jobs, String javaOptions)
      throws IOException, InterruptedException {
    Path work = places.out().resolve("run");
    delete(work);
    Files.createDirectories(work);
    Path log = work.resolve("log.jsonl");
    Path dataset = work.resolve("dataset");
    MeasuredRun run =
        MeasuredRun.of(
            List.of(
                places.launcher().toString(),
                "extract",
                corpus.toString(),
                "-o",
                dataset.toString(),
                "--jobs",
                Integer.toString(jobs),
                "--log",
                log.toString()),
            Map.of("GONGKAI_JAVA_OPTS", javaOptions),
            work.resolve("said.txt"));
    return new Outcome(run, StageTimes.read(log), dataset);
  }

  /** Removes a folder of the bench's own with what is in it. */
  static void delete(Path folder) throws IOException {
    if (!Files.exists(folder)) {
      return;
    }
    try (Stream<Path> all = Files.walk(folder)) {
      all.sorted(Comparator.reverseOrder()).forEach(Program::remove);
    } catch (UncheckedIOException e) {
      throw e.getCause();
    }
  }

  private static void remove(Path file) {
    try {
      Files.delete(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
