package gongkai.output.diff;

import static org.assertj.core.api.Assertions.assertThat;

import gongkai.output.SoundReports;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.lifecycle.AfterProperty;

class DiffPropertiesTest {
  private final Path temporary = createTemporary();

  @AfterProperty
  void clean() throws IOException {
    try (Stream<Path> paths = Files.walk(temporary)) {
      for (Path path : paths.sorted(Comparator.reverseOrder()).toList()) {
        Files.delete(path);
      }
    }
  }

  @Property(tries = 10)
  void datasetDoesNotDifferFromItself(@ForAll long seed) throws IOException {
    Path dataset = write("one", seed, 4);

    assertThat(rows(dataset, dataset)).isEmpty();
  }

  /** Files of one path have the same or other figures, years and addresses in both datasets. */
  @Property(tries = 10)
  void oneWayMirrorsTheOther(@ForAll long seed, @ForAll long otherSeed) throws IOException {
    Path one = write("one", seed, 4);
    Path other = write("other", otherSeed, 5);

    List<List<String>> there = rows(one, other);

    assertThat(there).isNotEmpty();
    assertThat(rows(other, one).stream().map(DiffPropertiesTest::withoutYear).toList())
        .containsExactlyInAnyOrderElementsOf(
            there.stream().map(DiffPropertiesTest::mirrored).toList());
  }

  private Path write(String name, long seed, int files) throws IOException {
    SoundReports.write(temporary.resolve(name), SoundReports.random(seed, files));
    return temporary.resolve(name);
  }

  private static List<List<String>> rows(Path old, Path changed) throws IOException {
    StringBuilder out = new StringBuilder();
    DatasetDiff.write(old, changed, out, Files.createTempDirectory("diff"));
    return out.toString().lines().skip(1).map(line -> List.of(line.split(",", -1))).toList();
  }

  /** The same difference from the other side; nothing here has a comma in it. */
  private static List<String> mirrored(List<String> row) {
    List<String> header = Difference.header();
    return header.stream()
        .map(
            column -> {
              String from =
                  column.startsWith("old_")
                      ? column.replace("old_", "new_")
                      : column.replaceFirst("^new_", "old_");
              String field = withoutYear(row).get(header.indexOf(from));
              return switch (column) {
                case "kind" -> swapped(field, "added", "gone");
                case "reason" -> swapped(field, "new_file", "file_gone");
                default -> field;
              };
            })
        .toList();
  }

  /** The year of a report that both have is that of the newer dataset. */
  private static List<String> withoutYear(List<String> row) {
    List<String> without = new ArrayList<>(row);
    if (row.get(0).endsWith("_changed") || (!row.get(2).isEmpty() && !row.get(3).isEmpty())) {
      without.set(Difference.header().indexOf("year"), "");
    }
    return without;
  }

  private static String swapped(String text, String one, String other) {
    if (text.endsWith(one)) {
      return text.substring(0, text.length() - one.length()) + other;
    }
    return text.endsWith(other) ? text.substring(0, text.length() - other.length()) + one : text;
  }

  private static Path createTemporary() {
    try {
      return Files.createTempDirectory("diffs");
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
