package gongkai.extractor.html;

import static org.assertj.core.api.Assertions.assertThat;

import gongkai.extractor.DescribedLabels;
import gongkai.extractor.DocumentReader;
import gongkai.extractor.KnownLabels;
import gongkai.extractor.text.DocumentText;
import gongkai.extractor.text.Sources;
import gongkai.extractor.text.TextReader;
import java.io.IOException;
import java.net.URISyntaxException;
import java.net.URL;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Reads every case of the folder {@code readers}; its README says why each is there. */
class ReaderCasesTest {
  private static final String DUMP = "input.txt";

  private static final Map<String, DocumentReader> READERS =
      Map.of(
          "input.html", new HtmlReader(),
          "input.mht", new MhtmlReader());

  static List<String> cases() throws IOException, URISyntaxException {
    try (Stream<Path> files = Files.list(folder())) {
      return files
          .filter(Files::isDirectory)
          .map(path -> path.getFileName().toString())
          .sorted()
          .toList();
    }
  }

  @ParameterizedTest
  @MethodSource("cases")
  void readsAsExpected(String name) throws Exception {
    Path folder = folder().resolve(name);
    String input =
        Stream.concat(Stream.of(DUMP), READERS.keySet().stream())
            .filter(file -> Files.exists(folder.resolve(file)))
            .findFirst()
            .orElseThrow();
    byte[] bytes = Files.readAllBytes(folder.resolve(input));
    DocumentReader reader =
        input.equals(DUMP)
            ? new TextReader(known(folder))
            : Objects.requireNonNull(READERS.get(input));
    assertThat(DocumentText.of(reader.read(Sources.of(bytes))))
        .isEqualTo(Files.readString(folder.resolve("expected.txt")));
  }

  private static KnownLabels known(Path folder) throws IOException {
    Path labels = folder.resolve("known.txt");
    return Files.exists(labels) ? DescribedLabels.of(Files.readAllLines(labels)) : KnownLabels.NONE;
  }

  private static Path folder() throws URISyntaxException {
    URL readme = ReaderCasesTest.class.getResource("/gongkai/extractor/readers/README.md");
    return Path.of(Objects.requireNonNull(readme).toURI()).resolveSibling(".").normalize();
  }
}
