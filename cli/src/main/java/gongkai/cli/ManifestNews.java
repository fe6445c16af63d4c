package gongkai.cli;

import gongkai.corpus.Manifest;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** What a person is told of rows of a manifest that no file had. */
final class ManifestNews {
  private static final int NAMED = 3;

  private ManifestNews() {}

  /** A line, or none if every row had its file. */
  static List<String> lines(Manifest manifest) {
    List<String> first = new ArrayList<>();
    long count = 0;
    try (Stream<String> unused = manifest.unused()) {
      for (String path : (Iterable<String>) unused::iterator) {
        count++;
        if (first.size() < NAMED) {
          first.add(path);
        }
      }
    }
    if (count == 0) {
      return List.of();
    }
    String more = count > NAMED ? " and others" : "";
    return List.of(
        "the manifest has %d %s that no file has: %s%s"
            .formatted(count, count == 1 ? "path" : "paths", String.join(", ", first), more));
  }
}
