package gongkai.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A run that ends untimely goes on where it stopped, with real processes. */
class ResumptionTest {
  private static final Path SAMPLES = Path.of("..", "corpus", "samples");
  private static final int KILLS = 10;

  @TempDir private Path folder = Path.of("");

  private Path dataset() {
    return folder.resolve("out");
  }

  private Process start(String... more) throws IOException {
    List<String> command = new ArrayList<>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    command.addAll(
        List.of("-XX:TieredStopAtLevel=1", "-cp", System.getProperty("java.class.path")));
    command.addAll(List.of(Main.class.getName(), "extract", SAMPLES.toString()));
    command.addAll(List.of("-o", dataset().toString()));
    command.addAll(Arrays.asList(more));
    return new ProcessBuilder(command)
        .redirectOutput(folder.resolve("said").toFile())
        .redirectError(folder.resolve("said").toFile())
        .start();
  }

  private Map<String, String> finished(Process run) throws Exception {
    assertThat(run.waitFor(5, TimeUnit.MINUTES)).isTrue();
    assertThat(run.exitValue()).as(Files.readString(folder.resolve("said"))).isZero();
    Map<String, String> files = new TreeMap<>();
    try (Stream<Path> written = Files.list(dataset())) {
      for (Path file : written.toList()) {
        files.put(file.getFileName().toString(), Files.readString(file));
      }
    }
    return files;
  }

  private void forget() throws IOException {
    try (Stream<Path> left = Files.walk(folder)) {
      for (Path path : left.sorted(Collections.reverseOrder()).toList()) {
        if (!path.equals(folder)) {
          Files.delete(path);
        }
      }
    }
  }

  @Test
  void endsInTheSameBytesHoweverOftenItWasKilled() throws Exception {
    Map<String, String> undisturbed = finished(start());
    long journal = Files.size(folder.resolve(".out.gongkai-journal"));
    forget();
    Random random = new Random(20261127);
    long kept = 0;
    for (int kill = 0; kill < KILLS; kill++) {
      Process run = start();
      // Later and later, so that some are killed before the first file and some near the end.
      killOnceGrown(run, kept + random.nextLong(Math.max(1, (journal - kept) / 2)));
      Path left = folder.resolve(".out.gongkai-journal");
      kept = Files.exists(left) ? Files.size(left) : 0;
    }
    Path log = folder.resolve("log");

    assertThat(finished(start("--log", log.toString()))).isEqualTo(undisturbed);
    assertThat(Files.readString(log)).contains("\"from\":\"journal\"");
    try (Stream<Path> left = Files.list(folder)) {
      assertThat(left.map(path -> path.getFileName().toString()))
          .containsExactlyInAnyOrder("out", ".out.gongkai-journal", "said", "log");
    }
  }

  /** Kills a run when it has kept so much, or when it has ended by itself. */
  private void killOnceGrown(Process run, long bytes) throws Exception {
    Path journal = folder.resolve(".out.gongkai-journal");
    while (run.isAlive() && !(Files.exists(journal) && Files.size(journal) > bytes)) {
      TimeUnit.MILLISECONDS.sleep(20);
    }
    List<ProcessHandle> children = run.descendants().toList();
    run.destroyForcibly().waitFor();
    for (ProcessHandle child : children) {
      // A child ends by itself when nobody asks any more.
      child.onExit().get(30, TimeUnit.SECONDS);
    }
  }

  @Test
  void readsOnlyWhatIsNewOrAffected() throws Exception {
    Path corpus = Files.createDirectory(folder.resolve("in"));
    Path sample = SAMPLES.resolve("曲阜市科学技术局/2021年报全文.txt");
    Files.copy(sample, corpus.resolve("a.txt"));
    assertThat(from(corpus)).containsExactly("read");

    Files.writeString(corpus.resolve("b.txt"), "no report", StandardCharsets.UTF_8);
    assertThat(from(corpus)).containsExactly("journal", "read");

    Path corrections = folder.resolve("corrections.csv");
    String report = reportId();
    Files.writeString(
        corrections,
        "report_id,indicator,applicant,value,reason,who,date\n"
            + report
            + ",requests.received,total,7,a slip,a person,2026-01-02\n");
    assertThat(from(corpus, "--corrections", corrections.toString()))
        .containsExactly("read", "journal");
    assertThat(from(corpus, "--corrections", corrections.toString()))
        .containsExactly("journal", "journal");
    assertThat(from(corpus)).containsExactly("read", "journal");
  }

  private String reportId() throws IOException {
    return Files.readAllLines(dataset().resolve("reports.csv")).get(1).replaceAll(",.*", "");
  }

  /** Where a run over a corpus has each file from, in order. */
  private List<String> from(Path corpus, String... more) throws IOException {
    Path log = folder.resolve("log");
    List<String> args = new ArrayList<>(List.of("extract", corpus.toString()));
    args.addAll(List.of("-o", dataset().toString(), "--log", log.toString(), "--jobs", "1"));
    args.addAll(Arrays.asList(more));
    Run run = Run.piped(Stages.ofProgram(Map.of()), args.toArray(String[]::new));
    assertThat(run.code()).as(run.err()).isZero();
    return Files.readAllLines(log).stream()
        .map(line -> line.replaceAll(".*\"from\":\"([a-z]+)\".*", "$1"))
        .toList();
  }
}
