package gongkai.corpus;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URISyntaxException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A case kept as a file: headers why, charset and expected, an empty line, and the text, which is
 * put into bytes by the charset.
 */
record FormatCase(String id, String why, String expected, Charset charset, String text) {

  static List<FormatCase> all() {
    try (Stream<Path> files =
        Files.list(
            Path.of(Objects.requireNonNull(FormatCase.class.getResource("formats")).toURI()))) {
      return files.sorted().map(FormatCase::read).toList();
    } catch (IOException | URISyntaxException e) {
      throw new IllegalStateException("the cases of formats cannot be listed", e);
    }
  }

  private static FormatCase read(Path file) {
    try {
      String[] parts = Files.readString(file).split("\n\n", 2);
      Map<String, String> headers =
          parts[0]
              .lines()
              .map(line -> line.split(": ", 2))
              .collect(Collectors.toMap(pair -> pair[0], pair -> pair[1]));
      Function<String, String> header =
          name -> Objects.requireNonNull(headers.get(name), file + " lacks " + name);
      return new FormatCase(
          Objects.requireNonNull(file.getFileName()).toString(),
          header.apply("why"),
          header.apply("expected"),
          Charset.forName(header.apply("charset")),
          parts[1]);
    } catch (IOException e) {
      throw new UncheckedIOException(file + " cannot be read", e);
    }
  }

  byte[] bytes() {
    return text.getBytes(charset);
  }

  @Override
  public String toString() {
    return id + ": " + why;
  }
}
