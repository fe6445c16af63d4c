package gongkai.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RunLogTest {
  private static final Path SAMPLE = Path.of("../corpus/samples/曲阜市科学技术局/2021年报全文.txt");
  private static final List<String> STAGES =
      List.of("corpus_ms", "extract_ms", "normalize_ms", "output_ms");

  @TempDir private Path folder = Path.of("");
  private Path corpus = Path.of("");

  @BeforeEach
  void fillCorpus() throws IOException {
    corpus = Files.createDirectory(folder.resolve("in"));
    Files.copy(SAMPLE, corpus.resolve("a.txt"));
    Files.copy(SAMPLE, corpus.resolve("b.txt"));
  }

  @Test
  void tellsHowLongEachStageWorkedOnAFile() throws IOException {
    JsonNode read = log().get(0);

    assertThat(read.path("file").asText()).isEqualTo("a.txt");
    assertThat(read.path("figures").asInt()).isPositive();
    assertThat(STAGES)
        .allSatisfy(stage -> assertThat(read.path(stage).asDouble()).as(stage).isPositive());
  }

  @Test
  void stagesThatHadNothingToDoTookNoTime() throws IOException {
    JsonNode copy = log().get(1);

    assertThat(copy.path("status").asText()).isEqualTo("duplicate");
    assertThat(copy.path("corpus_ms").asDouble()).isPositive();
    assertThat(copy.path("extract_ms").isNumber()).isTrue();
    assertThat(copy.path("extract_ms").asDouble()).isZero();
    assertThat(copy.path("normalize_ms").asDouble()).isZero();
  }

  private List<JsonNode> log() throws IOException {
    Path log = folder.resolve("log.jsonl");
    Run run =
        Run.piped(
            Stages.ofProgram(Map.of()),
            "extract",
            corpus.toString(),
            "-o",
            folder.resolve("out").toString(),
            "--log",
            log.toString());
    assertThat(run.code()).as(run.err()).isZero();
    List<JsonNode> lines = new ArrayList<>();
    for (String line : Files.readAllLines(log)) {
      lines.add(new JsonMapper().readTree(line));
    }
    return lines;
  }
}
