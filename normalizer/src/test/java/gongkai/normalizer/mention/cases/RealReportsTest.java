package gongkai.normalizer.mention.cases;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import gongkai.corpus.CorpusEntry;
import gongkai.corpus.FolderCorpus;
import gongkai.corpus.SourceFile;
import gongkai.extractor.Extractor;
import gongkai.normalizer.Mention;
import gongkai.normalizer.Reading;
import gongkai.normalizer.ReportNormalizer;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/**
 * Every figure that a person finds in the text of the real reports, and no other. Skipped where the
 * reports do not lie beside the project. truth.txt has a line a figure: file, indicator, applicant,
 * number (~ if approximate) and what the tables say.
 */
class RealReportsTest {
  private static final Path REPORTS = Path.of("..", "..", "shared", "reports");

  @Test
  void findsWhatAPersonFinds() throws Exception {
    assumeThat(Files.isDirectory(REPORTS)).isTrue();
    Map<String, List<String>> expected = truth();
    List<Path> files = expected.keySet().stream().map(REPORTS::resolve).toList();
    Map<String, List<String>> found = new TreeMap<>();
    try (Stream<CorpusEntry> entries = FolderCorpus.of(files, Set.of()).entries()) {
      for (CorpusEntry entry : (Iterable<CorpusEntry>) entries::iterator) {
        found.put(Path.of(entry.path()).getFileName().toString(), mentions((SourceFile) entry));
      }
    }
    assertThat(found).isEqualTo(expected);
  }

  private static List<String> mentions(SourceFile file) throws Exception {
    Reading reading = new ReportNormalizer().normalize(file, new Extractor().read(file));
    List<Mention> mentions = ((Reading.Reports) reading).reports().get(0).mentions();
    return mentions.stream().map(Reports::told).sorted().toList();
  }

  private static Map<String, List<String>> truth() throws IOException {
    String name = "/gongkai/normalizer/mention/truth.txt";
    Map<String, List<String>> byFile = new TreeMap<>();
    try (InputStreamReader in =
        new InputStreamReader(
            Objects.requireNonNull(RealReportsTest.class.getResourceAsStream(name), name),
            StandardCharsets.UTF_8)) {
      for (String line : new BufferedReader(in).lines().toList()) {
        int space = line.indexOf(' ');
        byFile
            .computeIfAbsent(line.substring(0, space), unused -> new ArrayList<>())
            .add(line.substring(space + 1));
      }
    }
    byFile.replaceAll((file, lines) -> lines.stream().sorted().toList());
    return byFile;
  }
}
