package gongkai.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.entry;

import gongkai.typesetter.Format;
import gongkai.typesetter.SampleReport;
import gongkai.typesetter.Typesetter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.apache.commons.csv.CSVRecord;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The whole line on the sample reports: what was typeset is what is read, in every format. */
class SamplesTest {
  private static final Path SAMPLES = Path.of("..", "corpus", "samples");

  private static final Path COMMITTED =
      Path.of("..", "output", "src", "test", "resources", "gongkai", "output", "samples-dataset");

  @TempDir Path folder;

  @Test
  void readsTheCommittedSamples() throws IOException {
    Path dataset = extract(SAMPLES, "1");
    Map<String, List<String>> figures = ExtractedFigures.of(dataset);
    assertThat(figures)
        .containsOnlyKeys(SampleReport.all().stream().map(SampleReport::file).toList());
    for (SampleReport report : SampleReport.all()) {
      assertThat(figures).contains(entry(report.file(), ExtractedFigures.of(report)));
    }
    assertMastheads(dataset);
  }

  /** Extract corpus/samples into the committed dataset to renew it, and look at what changed. */
  @Test
  void datasetOfTheSamplesIsTheCommittedOne() throws IOException {
    Path dataset = extract(SAMPLES, "2");
    Map<String, String> committed = contents(COMMITTED);

    assertThat(contents(dataset)).containsOnlyKeys(committed.keySet());
    for (String name : committed.keySet()) {
      assertThat(dataset.resolve(name)).hasSameBinaryContentAs(COMMITTED.resolve(name));
    }
  }

  private static void assertMastheads(Path dataset) throws IOException {
    Map<String, String> found = new TreeMap<>();
    for (CSVRecord row : ExtractedFigures.rows(dataset, "reports.csv")) {
      found.put(
          row.get("file"),
          String.join(" ", row.get("agency"), row.get("year"), row.get("form"), row.get("scope")));
    }
    Map<String, String> expected = new TreeMap<>();
    for (SampleReport report : SampleReport.all()) {
      String scope = report.scope().toString().toLowerCase(Locale.ROOT);
      expected.put(
          report.file(),
          String.join(" ", report.agency(), "" + report.year(), report.form(), scope));
    }
    assertThat(found).containsExactlyEntriesOf(expected);
  }

  @Test
  void writesTheSameBytesWhateverTheThreadsAndTheOrderOfFiles() throws IOException {
    List<Path> given;
    try (Stream<Path> files = Files.list(SAMPLES)) {
      given = new ArrayList<>(files.sorted().toList());
    }
    Map<String, String> one = contents(extract(given, "1"));
    for (int jobs : new int[] {2, 4}) {
      Collections.shuffle(given, new Random(jobs));
      assertThat(contents(extract(given, Integer.toString(jobs)))).isEqualTo(one);
    }
  }

  /** Every sample in every format that is typeset without another program. */
  @ParameterizedTest
  @EnumSource(
      value = Format.class,
      names = {
        "HTML",
        "HTML_SITE",
        "HTML_GBK",
        "HTML_NAMED_DOC",
        "DOCX",
        "XLSX",
        "XLS",
        "TEXT",
        "TEXT_GB18030",
        "MARKDOWN"
      })
  void readsEverySampleInEveryFormat(Format format) throws IOException {
    Path documents = Files.createDirectory(folder.resolve("documents"));
    for (SampleReport report : SampleReport.all()) {
      Files.write(documents.resolve(report.name()), Typesetter.typeset(report, format));
    }
    Map<String, List<String>> figures = ExtractedFigures.of(extract(documents, "2"));
    for (SampleReport report : SampleReport.all()) {
      assertThat(figures).contains(entry(report.name(), ExtractedFigures.of(report)));
    }
  }

  private Path extract(Path input, String jobs) {
    return extract(List.of(input), jobs);
  }

  private Path extract(List<Path> inputs, String jobs) {
    Path dataset = folder.resolve("dataset-" + jobs);
    List<String> line = new ArrayList<>(List.of("extract"));
    inputs.forEach(input -> line.add(input.toString()));
    line.addAll(List.of("-o", dataset.toString(), "--jobs", jobs));
    Run run = Run.piped(Stages.ofProgram(Map.of()), line.toArray(String[]::new));
    assertThat(run.code()).as(run.err()).isZero();
    return dataset;
  }

  private static Map<String, String> contents(Path dataset) throws IOException {
    Map<String, String> contents = new TreeMap<>();
    try (Stream<Path> files = Files.list(dataset)) {
      for (Path file : files.toList()) {
        contents.put(file.getFileName().toString(), Files.readString(file));
      }
    }
    return contents;
  }
}
