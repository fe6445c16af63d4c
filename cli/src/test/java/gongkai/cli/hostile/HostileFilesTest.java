package gongkai.cli.hostile;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The program, as it is started by a person, over files made to bring it down. */
class HostileFilesTest {
  private static final int MEMORY_MIB = 320;
  private static final int PATIENCE_SECONDS = 1200;

  /** What no file may come to: a bug, or more time or memory than is given. */
  private static final Set<String> LOST = Set.of("failed", "timed_out", "out_of_memory");

  @TempDir private Path folder = Path.of("");

  private final PeakMemory memory = new PeakMemory();

  @Test
  void costNoMoreThanThemselves() throws Exception {
    Map<String, HostileFile> written = write();

    int code = extract();

    assertThat(code).as(said()).isZero();
    Map<String, CSVRecord> rows = rows();
    assertThat(rows).containsKeys(written.keySet().toArray(String[]::new));
    assertThat(wrong(written, rows)).as("statuses that are not right").isEmpty();
    assertThat(memory.kilobytes().values())
        .allMatch(peak -> peak <= 1024L * (MEMORY_MIB * 3 / 2 + 300));
    assertThat(leftBehind()).isEmpty();
  }

  private Map<String, HostileFile> write() throws IOException {
    Map<String, HostileFile> written = new TreeMap<>();
    List<HostileFile> files = new ArrayList<>(DamagedSamples.all());
    files.addAll(HostilePdfs.all());
    files.addAll(HostileOffice.all(DamagedSamples.samples()));
    files.addAll(HostilePages.all());
    files.addAll(HostileContainers.all());
    for (HostileFile file : files) {
      Path path = folder.resolve("in").resolve(file.name());
      Files.createDirectories(path.getParent());
      Files.write(path, file.bytes());
      assertThat(written.put(file.name(), file)).as(file.name()).isNull();
    }
    return written;
  }

  private int extract() throws IOException, InterruptedException {
    List<String> command = new ArrayList<>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    command.add("-Xmx256m");
    command.add("-Djava.io.tmpdir=" + Files.createDirectory(folder.resolve("tmp")));
    command.addAll(List.of("-cp", System.getProperty("java.class.path"), "gongkai.cli.Main"));
    command.addAll(List.of("extract", "in", "-o", "out", "--timeout", "120"));
    command.addAll(List.of("--memory", MEMORY_MIB + "m"));
    Process process =
        new ProcessBuilder(command)
            .directory(folder.toFile())
            .redirectErrorStream(true)
            .redirectOutput(folder.resolve("said").toFile())
            .start();
    assertThat(memory.watch(process, PATIENCE_SECONDS)).as("ends by itself").isTrue();
    return process.exitValue();
  }

  private String said() throws IOException {
    return Files.readString(folder.resolve("said"), StandardCharsets.UTF_8);
  }

  private Map<String, CSVRecord> rows() throws IOException {
    Map<String, CSVRecord> rows = new TreeMap<>();
    CSVFormat format = CSVFormat.RFC4180.builder().setHeader().setSkipHeaderRecord(true).get();
    try (CSVParser parser =
        CSVParser.parse(folder.resolve("out/files.csv"), StandardCharsets.UTF_8, format)) {
      parser.forEach(row -> rows.put(row.get("file"), row));
    }
    return rows;
  }

  private static List<String> wrong(Map<String, HostileFile> written, Map<String, CSVRecord> rows) {
    return rows.values().stream()
        .filter(row -> !right(written, row))
        .map(row -> "%s: %s, %s".formatted(row.get("file"), row.get("status"), row.get("reason")))
        .toList();
  }

  /** Files within containers are made by no one here; they may be all but lost. */
  private static boolean right(Map<String, HostileFile> written, CSVRecord row) {
    String status = row.get("status");
    HostileFile file = written.get(row.get("file"));
    return file == null
        ? !LOST.contains(status)
        : file.statuses().contains(status) || status.equals("duplicate");
  }

  private List<String> leftBehind() throws IOException {
    Set<Path> known =
        Set.of(
            folder.resolve("in"),
            folder.resolve("out"),
            folder.resolve(".out.gongkai-journal"),
            folder.resolve("said"),
            folder.resolve("tmp"));
    try (Stream<Path> beside = Files.list(folder);
        Stream<Path> temporary = Files.list(folder.resolve("tmp"))) {
      return Stream.concat(beside.filter(path -> !known.contains(path)), temporary)
          .map(Path::toString)
          .toList();
    }
  }
}
