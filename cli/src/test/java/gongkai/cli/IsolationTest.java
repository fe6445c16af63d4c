package gongkai.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/** What a file does to its reader costs that file, with real child processes. */
@DisabledOnOs(OS.WINDOWS)
class IsolationTest {
  @TempDir private Path folder = Path.of("");

  private Path input() throws IOException {
    return Files.createDirectories(folder.resolve("in"));
  }

  private void file(String name, String order) throws IOException {
    Files.writeString(input().resolve(name), order + " " + name, StandardCharsets.UTF_8);
  }

  private void files(String order, String... names) throws IOException {
    for (String name : names) {
      file(name, order);
    }
  }

  private Run extract(String... more) throws IOException {
    String[] args = {"extract", input().toString(), "-o", folder.resolve("out").toString()};
    return Run.piped(
        HostileProgram.stages(),
        Stream.concat(Arrays.stream(args), Arrays.stream(more)).toArray(String[]::new));
  }

  private List<String> statusAndReason() throws IOException {
    try (CSVParser rows =
        CSVParser.parse(
            folder.resolve("out/files.csv"),
            StandardCharsets.UTF_8,
            CSVFormat.RFC4180.builder().setHeader().setSkipHeaderRecord(true).get())) {
      return rows.stream()
          .map(row -> row.get("file") + ": " + row.get("status") + ", " + row.get("reason"))
          .toList();
    }
  }

  @Test
  void costsThatFile() throws Exception {
    file("a", "read");
    file("b", "be-asked-to-end");
    file("c", "crash");
    file("d", "exit");
    file("e", "fill-memory");
    file("f", "fill-memory-and-go-on");
    file("g", "halt");
    file("h", "hang");
    file("i", "be-killed");
    file("j", "overflow");
    file("k", "print");
    file("z", "read");

    Run run = extract("--timeout", "3", "--memory", "64m");

    assertThat(run.code()).as(run.err()).isZero();
    assertThat(statusAndReason())
        .containsExactly(
            "a: not_a_report, no report in a",
            "b: failed, the process that read it was asked to end by another",
            "c: failed, the virtual machine that read it crashed with SIGSEGV",
            "d: failed, the process that read it ended with exit code 0",
            "e: out_of_memory, reading it took more memory than 64m",
            "f: out_of_memory, reading it took more memory than 64m",
            "g: failed, the process that read it ended with exit code 42",
            "h: timed_out, reading it took more than 3 seconds",
            "i: failed, the process that read it ended with signal 9",
            "j: failed, StackOverflowError",
            "k: not_a_report, no report in k",
            "z: not_a_report, no report in z");
    try (var left = Files.list(folder)) {
      assertThat(left.map(path -> path.getFileName().toString()))
          .containsExactlyInAnyOrder("in", "out", ".out.gongkai-journal");
    }
  }

  @Test
  void costsNoFileBesideIt() throws Exception {
    List<String> orders =
        List.of("halt", "read", "hang", "read", "fill-memory", "read", "overflow");
    for (int i = 0; i < 14; i++) {
      file("%02d".formatted(i), orders.get(i % orders.size()));
    }

    Run run = extract("--timeout", "3", "--memory", "64m", "--jobs", "4");

    assertThat(run.code()).as(run.err()).isZero();
    List<String> ends = List.of("failed", "timed_out", "out_of_memory", "failed");
    assertThat(statusAndReason())
        .hasSize(14)
        .allSatisfy(
            line -> {
              int place = Integer.parseInt(line.substring(0, 2)) % orders.size();
              String end = place % 2 == 0 ? ends.get(place / 2) : "not_a_report";
              assertThat(line.substring(4)).startsWith(end + ",");
            });
  }

  @Test
  void countsNoTimeInWhichAFileWaitsForOthers() throws Exception {
    files("take-a-second", "a", "b", "c", "d", "e");

    Run run = extract("--timeout", "2", "--jobs", "1");

    assertThat(run.code()).as(run.err()).isZero();
    assertThat(statusAndReason()).hasSize(5).allMatch(line -> line.contains("not_a_report"));
  }

  @Test
  void readsAloneWhatFillsTheMemoryBesideOthers() throws Exception {
    files("take-most-memory", "a", "b", "c", "d");

    Run run = extract("--memory", "200m", "--jobs", "4");

    assertThat(run.code()).as(run.err()).isZero();
    assertThat(statusAndReason()).hasSize(4).allMatch(line -> line.contains("not_a_report"));
  }

  @Test
  void readsAgainWhatWasCutShort() throws Exception {
    file("a", "read");
    file("b", "halt");
    extract("--timeout", "20");
    Path log = folder.resolve("log.jsonl");

    extract("--log", log.toString());

    assertThat(Files.readAllLines(log))
        .hasSize(2)
        .satisfiesExactly(
            a -> assertThat(a).contains("\"file\":\"a\"").contains("\"from\":\"journal\""),
            b -> assertThat(b).contains("\"file\":\"b\"").contains("\"from\":\"read\""));
  }

  @Test
  void endsAtTheFirstFaultIfAskedTo() throws Exception {
    file("a", "read");
    file("b", "halt");
    file("c", "read");

    Run run = extract("--fail-fast");

    assertThat(run.code()).isEqualTo(1);
    assertThat(run.err())
        .startsWith(
            "gongkai: b: failed, the process that read it ended with exit code 42; nothing");
    assertThat(folder.resolve("out")).doesNotExist();
  }

  @Test
  void saysWhyNoChildStarts() throws Exception {
    file("a", "read");

    Run run = extract("--memory", "1m");

    assertThat(run.code()).isEqualTo(3);
    assertThat(run.err()).contains("the process that reads files did not start").contains("heap");
  }
}
