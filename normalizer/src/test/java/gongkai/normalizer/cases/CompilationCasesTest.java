package gongkai.normalizer.cases;

import static org.assertj.core.api.Assertions.assertThat;

import gongkai.corpus.MediaType;
import gongkai.corpus.SourceFile;
import gongkai.extractor.Block;
import gongkai.extractor.Document;
import gongkai.extractor.Heading;
import gongkai.extractor.Paragraph;
import gongkai.extractor.Place;
import gongkai.normalizer.Agency;
import gongkai.normalizer.Normalizer;
import gongkai.normalizer.Reading;
import gongkai.normalizer.Report;
import gongkai.normalizer.ReportNormalizer;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.OptionalInt;
import java.util.stream.Stream;
import org.junit.jupiter.api.Named;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;

/** Which reports come of documents that hold several, or look so. */
class CompilationCasesTest {
  private static final Normalizer NORMALIZER = new ReportNormalizer();
  private static final String ID = "r0123456789abcdef";

  static Stream<Named<Map<?, ?>>> cases() {
    try (InputStream in =
        Objects.requireNonNull(
            CompilationCasesTest.class.getResourceAsStream("compilations.yaml"))) {
      Map<?, ?> root =
          (Map<?, ?>)
              Objects.requireNonNull(
                  new Load(LoadSettings.builder().setMaxAliasesForCollections(500).build())
                      .loadFromInputStream(in));
      return list(root, "cases").stream()
          .map(item -> (Map<?, ?>) item)
          .map(item -> Named.<Map<?, ?>>of(item.get("id") + ": " + item.get("why"), item));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @ParameterizedTest
  @MethodSource("cases")
  void givesTheReportsThatTheCaseSays(Map<?, ?> given) {
    List<Block> blocks = new ArrayList<>();
    add(blocks, list(given, "blocks"));
    Document document = new Document(blocks, OptionalInt.empty(), Map.of(), List.of());

    Reading reading = NORMALIZER.normalize(file(given), document);

    assertThat(reading).isInstanceOf(Reading.Reports.class);
    Reading.Reports found = (Reading.Reports) reading;
    assertThat(found.reports().stream().map(CompilationCasesTest::inWords))
        .containsExactlyElementsOf(texts(given, "reports"));
    assertThat(found.reports().stream().map(Report::id).toList())
        .startsWith(ID)
        .allMatch(id -> id.equals(ID) || id.matches(ID + "_[2-9]"))
        .doesNotHaveDuplicates();
    assertThat(found.others()).hasSameSizeAs(list(given, "others"));
    for (int i = 0; i < found.others().size(); i++) {
      assertThat(found.others().get(i)).contains(texts(given, "others").get(i));
    }
    if (given.containsKey("published")) {
      assertThat(
              found.reports().stream()
                  .map(report -> report.masthead().publishedOn().orElseThrow().value().toString()))
          .containsExactlyElementsOf(texts(given, "published"));
    }
  }

  private static SourceFile file(Map<?, ?> given) {
    String path = Objects.toString(given.get("file"), "a.docx");
    MediaType type =
        path.endsWith(".html")
            ? MediaType.HTML
            : path.endsWith(".xlsx") ? MediaType.XLSX : MediaType.DOCX;
    return new SourceFile(path, type, 0, ID.substring(1) + "0".repeat(48), () -> new byte[0]);
  }

  private static void add(List<Block> blocks, List<?> items) {
    for (Object item : items) {
      if (item instanceof List<?> more) {
        add(blocks, more);
      } else if (item instanceof Map<?, ?> table) {
        int number = 1 + (int) blocks.stream().filter(CompilationCasesTest::isTable).count();
        blocks.add(CaseDocument.table(number, texts(table, "table")));
      } else {
        String text = String.valueOf(item);
        blocks.add(
            text.startsWith("# ")
                ? new Heading(text.substring(2), 1, Place.NONE)
                : new Paragraph(text, Place.NONE));
      }
    }
  }

  private static boolean isTable(Block block) {
    return block instanceof gongkai.extractor.Table;
  }

  private static String inWords(Report report) {
    List<Integer> tables =
        report.tables().stream().map(reading -> reading.table().number()).toList();
    int last = tables.size() - 1;
    String numbers =
        tables.isEmpty()
            ? "-"
            : last == 0 ? tables.get(0).toString() : tables.get(0) + "-" + tables.get(last);
    return "%s %s %s %d"
        .formatted(
            report.masthead().agency().map(Agency::name).orElse("-"),
            report.masthead().year().map(year -> year.value().toString()).orElse("-"),
            numbers,
            report.figures().size());
  }

  private static List<String> texts(Map<?, ?> given, String key) {
    return list(given, key).stream().map(String::valueOf).toList();
  }

  private static List<?> list(Map<?, ?> given, String key) {
    return given.get(key) instanceof List<?> found ? found : List.of();
  }
}
