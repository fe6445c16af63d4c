package gongkai.corpus;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** Whatever the names and the order in which the files were made, the entries are the same. */
class FolderCorpusPropertiesTest {
  @Property(tries = 60)
  void entriesAreOrderedBytewiseAndComplete(@ForAll("paths") Set<String> paths, @ForAll long seed)
      throws IOException {
    List<String> shuffled = new ArrayList<>(paths);
    Collections.shuffle(shuffled, new Random(seed));

    List<String> met = met(List.copyOf(paths));

    assertThat(met).hasSameSizeAs(paths).isEqualTo(met(shuffled));
    assertThat(met.stream().map(line -> line.substring(2)).toList())
        .containsExactlyInAnyOrderElementsOf(paths)
        .isSortedAccordingTo(
            Comparator.comparing(
                path -> path.getBytes(StandardCharsets.UTF_8), Arrays::compareUnsigned));
  }

  /** Paths of one to three names; folders end in "d", so that none is a file as well. */
  @Provide
  Arbitrary<Set<String>> paths() {
    Arbitrary<String> name =
        Arbitraries.of("a", "B", "a-", "a.", "a0", " ", "年", "ｆ", "𠀀", "é", "e\u0301", ".h");
    Arbitrary<String> folder = name.map(each -> each + "d/");
    return folder
        .list()
        .ofMaxSize(2)
        .flatMap(folders -> name.map(each -> String.join("", folders) + each))
        .set()
        .ofMaxSize(20);
  }

  private static List<String> met(List<String> paths) throws IOException {
    Path folder = Files.createTempDirectory("corpus");
    try {
      for (String path : paths) {
        Path file = folder.resolve(path);
        Files.createDirectories(folder.resolve(path + "/..").normalize());
        // Few contents, so that some are duplicates.
        Files.writeString(file, String.valueOf(Math.floorMod(path.hashCode(), 5)));
      }
      try (Stream<CorpusEntry> entries = FolderCorpus.of(List.of(folder), Set.of()).entries()) {
        return entries.map(e -> (e instanceof SourceFile ? "s " : "d ") + e.path()).toList();
      }
    } finally {
      try (Stream<Path> files = Files.walk(folder)) {
        for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
          Files.delete(file);
        }
      }
    }
  }
}
