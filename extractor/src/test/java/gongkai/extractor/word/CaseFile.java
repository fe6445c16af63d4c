package gongkai.extractor.word;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;

/**
 * A case of reading as a file: {@code why: …}, then parts that each begin with a line {@code ---
 * name}.
 *
 * @param id the file's name without its ending
 * @param parts by name, without blank lines at their ends
 */
public record CaseFile(String id, String why, Map<String, String> parts) {

  /** All cases of the folder {@code cases} beside a class. */
  public static List<CaseFile> beside(Class<?> test) {
    return beside(test, "cases");
  }

  /** All cases of a folder beside a class. */
  public static List<CaseFile> beside(Class<?> test, String folder) {
    try (Stream<Path> files =
        Files.list(Path.of(Objects.requireNonNull(test.getResource(folder)).toURI()))) {
      return files.sorted().map(CaseFile::read).toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (URISyntaxException e) {
      throw new IllegalStateException(e);
    }
  }

  private static CaseFile read(Path file) {
    Map<String, String> parts = new LinkedHashMap<>();
    String name = "why";
    StringBuilder text = new StringBuilder();
    try {
      for (String line : Files.readAllLines(file)) {
        if (line.startsWith("--- ")) {
          parts.put(name, text.toString().strip());
          name = line.substring(4).strip();
          text.setLength(0);
        } else {
          text.append(line).append('\n');
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    parts.put(name, text.toString().stripTrailing());
    String why = parts.getOrDefault("why", "").replaceFirst("^why: ", "");
    return new CaseFile(file.getFileName().toString().replaceFirst("\\.txt$", ""), why, parts);
  }

  /** A part; empty if the case has none of the name. */
  public String part(String name) {
    return parts.getOrDefault(name, "");
  }

  /** The lines of a part; none if the case has none of the name. */
  public List<String> lines(String name) {
    String part = part(name);
    return part.isEmpty() ? List.of() : part.lines().toList();
  }

  @Override
  public String toString() {
    return id + ": " + why;
  }
}
