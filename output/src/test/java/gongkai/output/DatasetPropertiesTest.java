package gongkai.output;

import static org.assertj.core.api.Assertions.assertThat;

import gongkai.normalizer.Applicant;
import gongkai.normalizer.Report;
import gongkai.normalizer.Scope;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.lifecycle.AfterProperty;

class DatasetPropertiesTest {
  private final Path temporary = createTemporary();

  @AfterProperty
  void clean() throws IOException {
    StagedFolder.delete(temporary);
  }

  @Property(tries = 15)
  void orderOfOutcomesDoesNotMatter(@ForAll("shuffled") List<FileOutcome> outcomes)
      throws IOException {
    assertThat(written("any", outcomes)).isEqualTo(written("given", InventedReports.outcomes()));
  }

  @Property(tries = 20)
  void anyTextOfACellStaysInItsRow(@ForAll("text") String raw) throws IOException {
    Report plain = InventedReports.poor(InventedReports.id(1), 2020, Scope.ORGAN);
    FileOutcome outcome = InventedReports.report("a", 1, OptionalInt.empty(), withRaw(plain, raw));

    String figures = written("raw", List.of(outcome)).getOrDefault("figures.csv", "");

    assertThat(figures.split("\n", -1)).hasSize(3); // Header, row, nothing.
    List<List<String>> rows = CsvRows.parse(figures);
    assertThat(rows.get(1)).hasSameSizeAs(rows.get(0));
    assertThat(rows.get(1).get(rows.get(0).indexOf("raw"))).isEqualTo(FieldText.line(raw));
  }

  @Property
  void anyTextBecomesOneLineThatUtf8CanSay(@ForAll("text") String text) {
    String line = FieldText.line(text);
    assertThat(line).doesNotContainPattern("[\\p{Cntrl}\u2028\u2029]");
    assertThat(new String(line.getBytes(StandardCharsets.UTF_8), StandardCharsets.UTF_8))
        .isEqualTo(line);
    assertThat(FieldText.line(line)).isEqualTo(line);
  }

  @Property
  void anyRowsReadBackAsTheyWere(@ForAll("rows") List<List<String>> rows) throws IOException {
    assertThat(CsvRows.parse(CsvRows.format(rows))).isEqualTo(rows);
  }

  @Property
  void textIsOrderedAsItsBytes(
      @ForAll("wellFormed") String left, @ForAll("wellFormed") String right) {
    int bytes =
        Arrays.compareUnsigned(
            left.getBytes(StandardCharsets.UTF_8), right.getBytes(StandardCharsets.UTF_8));
    assertThat(Integer.signum(Utf8Order.ASCENDING.compare(left, right)))
        .isEqualTo(Integer.signum(bytes));
  }

  @Provide
  Arbitrary<List<FileOutcome>> shuffled() {
    return Arbitraries.shuffle(InventedReports.outcomes());
  }

  @Provide
  Arbitrary<String> text() {
    return Arbitraries.oneOf(
        Arbitraries.strings().all().ofMaxLength(12),
        Arbitraries.strings().withChars("\",\r\n\t\0 \u2028甲=+-'\uD840").ofMaxLength(12));
  }

  @Provide
  Arbitrary<String> wellFormed() {
    return Arbitraries.oneOf(
            text(),
            Arbitraries.strings().withChars("a\uFF11\uE000\uD840\uDC00\uDFFF").ofMaxLength(4))
        .map(FieldText::wellFormed);
  }

  @Provide
  Arbitrary<List<List<String>>> rows() {
    return wellFormed().list().ofMinSize(1).ofMaxSize(4).list().ofMaxSize(4);
  }

  private static Report withRaw(Report report, String raw) {
    return new Report(
        report.id(),
        report.masthead(),
        report.form(),
        report.scope(),
        List.of(),
        List.of(
            InventedReports.figure(
                "requests.received",
                Optional.of(Applicant.TOTAL),
                InventedReports.reported("1", "1", raw),
                1)),
        List.of(),
        List.of(),
        List.of(),
        List.of(),
        report.completeness(),
        Set.of());
  }

  private Map<String, String> written(String name, List<FileOutcome> outcomes) throws IOException {
    Datasets.write(temporary.resolve(name), outcomes);
    return Datasets.read(temporary.resolve(name));
  }

  private static Path createTemporary() {
    try {
      return Files.createTempDirectory("datasets");
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
