package gongkai.corpus;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ManifestTest {
  private static final Provenance ALL =
      new Provenance(
          Optional.of("http://x.gov.cn/a,b"),
          Optional.of(Instant.parse("2022-03-01T00:00:00Z")),
          Optional.of("平潭县财政局"),
          Optional.of(2021));

  @TempDir Path folder;

  @Test
  void saysWhereFilesComeFrom() throws IOException {
    String csvText =
        """
        \ufeffnote,Year,fetched_at,path,agency,url
        x,2021,2022-03-01,a/1.pdf,平潭县财政局,"http://x.gov.cn/a,b"

        ,,,a/2.pdf,,
        """;
    Path csv = write("m.CSV", csvText.replace("\n", "\r\n"));
    String jsonText =
        """
        {"path":"a/1.pdf","url":"http://x.gov.cn/a,b","agency":"平潭县财政局","year":2021,\
        "fetched_at":"2022-03-01T08:00:00+08:00","more":[1]}

        {"path":"a/2.pdf","year":null}
        """;
    Path json = write("m.jsonl", jsonText);

    for (Path file : List.of(csv, json)) {
      try (Manifest manifest = Manifest.read(file)) {
        assertThat(manifest.said("a/1.pdf")).isEqualTo(ALL);
        assertThat(manifest.said("a/2.pdf")).isEqualTo(Provenance.UNKNOWN);
        assertThat(manifest.said("a/3.pdf")).isEqualTo(Provenance.UNKNOWN);
      }
    }
  }

  @ParameterizedTest
  @CsvSource({
    "2022-03-01, 2022-03-01T00:00:00Z",
    "2022-03-01T08:00:00Z, 2022-03-01T08:00:00Z",
    "2022-03-01T08:00:00+08:00, 2022-03-01T00:00:00Z",
    "2022-03-01 08:00:00, 2022-03-01T08:00:00Z",
    "2022-03-01T08:00:00.5, 2022-03-01T08:00:00.500Z",
  })
  void timesAreOfUtcUnlessTheySayOtherwise(String written, String instant) throws IOException {
    Path file = write("m.csv", "path,fetched_at\na," + written + "\n");

    try (Manifest manifest = Manifest.read(file)) {
      assertThat(manifest.said("a").fetchedAt()).contains(Instant.parse(instant));
    }
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "m.csv|''|line 1: found nothing, expected a head with the column path",
        "m.csv|file,url~|line 1: found the columns [file, url], expected one named path",
        "m.csv|path,url,url~|line 1: found the column url twice, expected it once",
        "m.csv|path,url~a~|line 2: found 1 fields, expected 2 as in the head",
        "m.csv|path,year~a,2021~b,21~|line 3: year: found '21', expected a year such as 2021",
        "m.csv|path~a~b~a~|line 4: found the path a of line 2 again, expected it once",
        "m.csv|path,url~,x~|line 2: found no path, expected one as in files.csv",
        "m.csv|path,fetched_at~a,1.3.22~|line 2: fetched_at: found '1.3.22', expected a date or"
            + " time such as 2022-03-01 or 2022-03-01T08:00:00Z",
        "m.jsonl|{\"path\":\"a\"}~[1]~|line 2: found other JSON, expected an object",
        "m.jsonl|{\"path\":\"a\",\"url\":[1]}~|line 1: url: found [1], expected a text or a number",
        "m.txt|a~|line 1: found a name that ends otherwise, expected .csv or .jsonl",
      })
  void whatIsWrongIsSaidWithItsLine(String name, String text, String problem) throws IOException {
    Path file = write(name, text.replace('~', '\n'));

    assertThatThrownBy(() -> Manifest.read(file))
        .isInstanceOf(UnusableManifestException.class)
        .hasMessage("%s, %s", file, problem);
  }

  @Test
  void anotherEncodingIsRefused() throws IOException {
    Path file = folder.resolve("m.csv");
    Files.write(file, "path,agency\na,平潭县财政局\n".getBytes(Charset.forName("GBK")));

    assertThatThrownBy(() -> Manifest.read(file))
        .isInstanceOf(UnusableManifestException.class)
        .hasMessageContaining("UTF-8");
  }

  @Test
  void goesWithTheFilesAndTellsRowsWithoutOne() throws IOException {
    Path corpus = Files.createDirectory(folder.resolve("corpus"));
    Files.writeString(corpus.resolve("a"), "1");
    Files.writeString(corpus.resolve("b"), "1");
    Files.createSymbolicLink(corpus.resolve("c"), Path.of("/dev/null"));
    Path file = write("m.csv", "path,year\nz,2019\nc,2020\nb,2021\ny,2018\na,\n");

    try (Manifest manifest = Manifest.read(file)) {
      FolderCorpus described = FolderCorpus.of(List.of(corpus), Set.of()).described(manifest);
      try (Stream<CorpusEntry> entries = described.entries()) {
        assertThat(entries.map(entry -> entry.path() + entry.provenance().year()))
            .containsExactly("aOptional.empty", "bOptional[2021]", "cOptional[2020]");
      }
      try (Stream<String> unused = manifest.unused()) {
        assertThat(unused).containsExactly("z", "y");
      }
    }
  }

  private Path write(String name, String text) throws IOException {
    return Files.write(folder.resolve(name), text.getBytes(UTF_8));
  }
}
