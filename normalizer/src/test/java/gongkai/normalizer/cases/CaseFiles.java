package gongkai.normalizer.cases;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.api.Named;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;

/** Reads case files. */
final class CaseFiles {
  private CaseFiles() {}

  /** Every case of a folder beside this class, by its name. */
  static Stream<Named<Map<?, ?>>> in(String folder) throws IOException, URISyntaxException {
    try (Stream<Path> files = Files.list(path(folder))) {
      return files
          .sorted()
          .map(file -> Named.<Map<?, ?>>of(file.getFileName().toString(), read(file)))
          .toList()
          .stream();
    }
  }

  /** One file beside this class. */
  static Map<?, ?> file(String name) throws URISyntaxException {
    return read(path(name));
  }

  private static Path path(String name) throws URISyntaxException {
    return Path.of(Objects.requireNonNull(CaseFiles.class.getResource(name), name).toURI());
  }

  private static Map<?, ?> read(Path file) {
    try {
      Object yaml = new Load(LoadSettings.builder().build()).loadFromString(Files.readString(file));
      return (Map<?, ?>) Objects.requireNonNull(yaml);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  static String text(Map<?, ?> testCase, String key) {
    return String.valueOf(testCase.get(key));
  }

  static List<String> texts(Map<?, ?> testCase, String key) {
    return list(testCase, key).stream().map(String::valueOf).toList();
  }

  /** A list; empty if the key is missing. */
  static List<?> list(Map<?, ?> testCase, String key) {
    Object value = testCase.get(key);
    return value == null ? List.of() : (List<?>) value;
  }
}
