package gongkai.output;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;

/** What the Citation File Format 1.2.0 asks for: its required keys, and values that it allows. */
class CitationFileTest {
  @TempDir private Path temporary;

  private Map<?, ?> written(Optional<Instant> released) throws IOException {
    Path dataset = temporary.resolve("dataset");
    SoundReports.write(dataset, SoundReports.outcomes(), new CitationFile(released));
    Object read =
        new Load(LoadSettings.builder().build())
            .loadFromString(Files.readString(dataset.resolve("CITATION.cff")));
    return (Map<?, ?>) read;
  }

  @Test
  void hasWhatTheFormatAsksFor() throws IOException {
    Map<?, ?> citation = written(Optional.empty());

    assertThat(citation.get("cff-version")).isEqualTo("1.2.0");
    assertThat(citation.get("message")).asString().isNotBlank();
    assertThat(citation.get("title")).asString().contains("政府信息公开工作年度报告");
    assertThat(citation.get("authors"))
        .isEqualTo(List.of(Map.of("name", "The gongkai contributors")));
    assertThat(citation.get("type")).isEqualTo("dataset");
    assertThat(citation.get("license")).isEqualTo("CC0-1.0");
    assertThat(citation.get("version")).isEqualTo(ProgramVersion.read());
    assertThat(citation.get("keywords"))
        .asInstanceOf(org.assertj.core.api.InstanceOfAssertFactories.LIST)
        .isNotEmpty()
        .doesNotHaveDuplicates();
    assertThat(citation.keySet().stream().map(Object::toString))
        .isSubsetOf(
            "cff-version",
            "message",
            "type",
            "title",
            "abstract",
            "authors",
            "version",
            "license",
            "keywords",
            "identifiers");
  }

  @Test
  void namesTheCorpus() throws IOException {
    Map<?, ?> citation = written(Optional.empty());

    String digest =
        Dataset.open(temporary.resolve("dataset")).promises().fact("corpus.sha256").orElseThrow();
    assertThat(citation.get("identifiers"))
        .isEqualTo(
            List.of(
                Map.of(
                    "type",
                    "other",
                    "value",
                    "sha256:" + digest,
                    "description",
                    "Combined SHA-256 of the corpus that the dataset was made from")));
  }

  @Test
  void dateOfReleaseIsTheOneGiven() throws IOException {
    assertThat(written(Optional.of(Instant.parse("2026-01-02T23:59:59Z"))).get("date-released"))
        .isEqualTo("2026-01-02");
  }
}
