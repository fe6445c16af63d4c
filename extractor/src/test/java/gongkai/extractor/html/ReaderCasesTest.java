package gongkai.extractor.html;

import static org.assertj.core.api.Assertions.assertThat;

import gongkai.extractor.DocumentReader;
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
  private static final Map<String, DocumentReader> READERS =
      Map.of(
          "input.html", new HtmlReader(),
          "input.mht", new MhtmlReader(),
          "input.txt", new TextReader());

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
        READERS.keySet().stream()
            .filter(file -> Files.exists(folder.resolve(file)))
            .findFirst()
            .orElseThrow();
    byte[] bytes = Files.readAllBytes(folder.resolve(input));
    DocumentReader reader = Objects.requireNonNull(READERS.get(input));
    assertThat(DocumentText.of(reader.read(Sources.of(bytes))))
        .isEqualTo(Files.readString(folder.resolve("expected.txt")));
  }

  private static Path folder() throws URISyntaxException {
    URL readme = ReaderCasesTest.class.getResource("/gongkai/extractor/readers/README.md");
    return Path.of(Objects.requireNonNull(readme).toURI()).resolveSibling(".").normalize();
  }
}
