package gongkai.output.verify;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import gongkai.normalizer.check.Identities;
import gongkai.output.SoundReports;
import gongkai.output.UnusableDatasetException;
import gongkai.output.verify.Finding.Kind;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;

@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class DatasetVerifierTest {
  private static final Identities IDENTITIES = Identities.load();

  @TempDir private Path temporary;
  private Map<String, String> sound = Map.of();
  private Path dataset = Path.of("");

  @BeforeAll
  void write(@TempDir Path once) throws IOException {
    SoundReports.write(once.resolve("dataset"), SoundReports.outcomes());
    sound = SoundReports.read(once.resolve("dataset"));
  }

  @BeforeEach
  void copy() throws IOException {
    dataset = Files.createDirectory(temporary.resolve("dataset"));
    for (Map.Entry<String, String> file : sound.entrySet()) {
      Files.writeString(dataset.resolve(file.getKey()), file.getValue());
    }
  }

  private List<String> lines() throws IOException {
    return verify(100).findings().stream().map(Finding::text).toList();
  }

  private Verification verify(int most) throws IOException {
    return DatasetVerifier.verify(dataset, IDENTITIES, most);
  }

  @Test
  void datasetOfTheProgramHolds() throws IOException {
    Verification verification = verify(100);

    assertThat(verification.findings()).isEmpty();
    assertThat(verification.holds()).isTrue();
    assertThat(verification.figures()).isEqualTo(12);
    assertThat(verification.reports()).isEqualTo(2);
    assertThat(verification.tables()).isEqualTo(11);
  }

  /** Each line breaks one thing in one file and says what is told of it. */
  @ParameterizedTest
  @CsvFileSource(
      resources = "broken.csv",
      numLinesToSkip = 1,
      delimiter = '|',
      quoteCharacter = '\0',
      emptyValue = "")
  void whatIsBrokenIsTold(String name, String find, String replace, String says)
      throws IOException {
    Path file = dataset.resolve(name);
    String content = Files.readString(file);
    int at = content.indexOf(find);
    assertThat(at).as("'%s' stands in %s", find, name).isNotNegative();
    Files.writeString(
        file, content.substring(0, at) + replace + content.substring(at + find.length()));

    assertThat(lines()).anySatisfy(line -> assertThat(line).startsWith(says));
    assertThat(verify(1).holds()).isFalse();
  }

  @Test
  void filesThatAreMissingOrDoNotBelongAreTold() throws IOException {
    Files.delete(dataset.resolve("mentions.csv"));
    Files.createFile(dataset.resolve("notes.txt"));

    assertThat(lines())
        .contains(
            "mentions.csv: file: found none, expected one, which datapackage.json lists",
            "notes.txt: file: found one, expected none: datapackage.json does not list it");
  }

  @Test
  void rowThatIsGoneIsTold() throws IOException {
    Path checks = dataset.resolve("checks.csv");
    List<String> rows = Files.readAllLines(checks);
    Files.writeString(checks, rows.get(0) + "\n" + rows.get(1) + "\n");

    assertThat(lines())
        .contains(
            "checks (report_id r0000000000001002, check_id reconsideration_total): result: found no"
                + " row, expected 'incomplete' with lhs nothing, rhs nothing",
            "datapackage.json: rows.checks: found '2', expected '1' as rows are counted");
  }

  @Test
  void bytesThatAreNoTextAreTold() throws IOException {
    Files.write(
        dataset.resolve("files.csv"), new byte[] {(byte) 0xff, '\n'}, StandardOpenOption.APPEND);

    assertThat(lines())
        .anySatisfy(
            line ->
                assertThat(line)
                    .startsWith("files.csv: content: found behind row ")
                    .contains("no UTF-8"));
  }

  @Test
  void noMoreOfAKindIsKeptThanAskedFor() throws IOException {
    Path figures = dataset.resolve("figures.csv");
    Files.writeString(
        figures,
        Files.readString(figures).replace(",organ,", ",everybody,"),
        StandardCharsets.UTF_8);

    Verification verification = verify(3);

    assertThat(verification.findings().stream().filter(one -> one.kind() == Kind.FIELDS))
        .hasSize(3);
    assertThat(verification.counts()).containsEntry(Kind.FIELDS, 12L);
  }

  @Test
  void whatIsNoDatasetIsRefused() throws IOException {
    Files.delete(dataset.resolve("datapackage.json"));

    assertThatThrownBy(() -> verify(1))
        .isInstanceOf(UnusableDatasetException.class)
        .hasMessageContaining("found no datapackage.json");
  }

  @Test
  void tableCannotBeOutsideOfTheDataset() throws IOException {
    Path description = dataset.resolve("datapackage.json");
    Files.writeString(
        description,
        Files.readString(description)
            .replace("\"name\" : \"figures\"", "\"name\" : \"../figures\""));

    assertThatThrownBy(() -> verify(1))
        .isInstanceOf(UnusableDatasetException.class)
        .hasMessageContaining("found a table named '../figures'");
  }
}
