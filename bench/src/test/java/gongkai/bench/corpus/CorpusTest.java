package gongkai.bench.corpus;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CorpusTest {
  @TempDir private Path folder = Path.of("");

  @Test
  void mixesFormats() {
    Map<FileKind, Long> counts =
        IntStream.rangeClosed(1, 12)
            .mapToObj(FileKind::of)
            .collect(Collectors.groupingBy(kind -> kind, Collectors.counting()));
    assertThat(counts)
        .containsExactlyInAnyOrderEntriesOf(
            Map.of(
                FileKind.PDF, 4L,
                FileKind.DOCX, 2L,
                FileKind.DOC, 2L,
                FileKind.HTML, 2L,
                FileKind.TEXT, 2L));
  }

  @Test
  void makesTheSameSmallFilesOfASeed() throws IOException {
    Path one = SmallFiles.in(folder.resolve("a"), 40, 3);
    Path same = SmallFiles.in(folder.resolve("b"), 40, 3);
    Path other = SmallFiles.in(folder.resolve("c"), 40, 4);
    for (String file : List.of("000/000001.txt", "000/000040.txt")) {
      assertThat(one.resolve(file)).hasSameBinaryContentAs(same.resolve(file));
      assertThat(Files.readAllBytes(one.resolve(file)))
          .isNotEqualTo(Files.readAllBytes(other.resolve(file)));
    }
  }

  @Test
  void sumsTheStagesTimes() throws IOException {
    Path log = folder.resolve("log.jsonl");
    Files.write(
        log,
        List.of(
            "{\"file\":\"a/1.pdf\",\"bytes\":100,\"corpus_ms\":1,\"extract_ms\":2.5,\"normalize_ms\":1,\"output_ms\":3,\"reports\":1}",
            "{\"file\":\"a/2.pdf\",\"bytes\":50,\"corpus_ms\":2,\"extract_ms\":1.5,\"normalize_ms\":3,\"reports\":0}",
            "{\"file\":\"a/3.txt\",\"bytes\":7,\"extract_ms\":1,\"normalize_ms\":1,\"output_ms\":4,\"reports\":1}"));
    Map<String, StageTimes> times = StageTimes.read(log);
    assertThat(times)
        .containsEntry("pdf", new StageTimes(2, 1, 150, 3, 4, 4, 3))
        .containsEntry("txt", new StageTimes(1, 1, 7, 0, 1, 1, 4));
    assertThat(StageTimes.sum(times).seconds()).isEqualTo(0.02);
    assertThat(StageTimes.sum(times).readingSeconds()).isEqualTo(0.01);
  }

  @Test
  void seesWhatAProcessUses() throws IOException, InterruptedException {
    MeasuredRun run = MeasuredRun.of(List.of("sleep", "0.3"), Map.of(), folder.resolve("said.txt"));
    assertThat(run.rootPeak()).isPositive();
    assertThat(run.childPeak()).isZero();
  }
}
