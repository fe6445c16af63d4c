package gongkai.normalizer.mention.cases;

import static org.assertj.core.api.Assertions.assertThat;

import gongkai.extractor.Cell;
import gongkai.extractor.Document;
import gongkai.extractor.Place;
import gongkai.extractor.Table;
import gongkai.normalizer.Codebook;
import gongkai.normalizer.Figure;
import gongkai.normalizer.form.Yaml;
import gongkai.normalizer.mention.MentionReader;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What is read of small texts as a whole: all of it, and nothing else. */
class MentionCasesTest {
  private static final MentionReader READER = new MentionReader(Codebook.load());

  /** A case of mentions.yaml. */
  record Case(Yaml entries) {
    @Override
    public String toString() {
      return entries.text("id") + ": " + entries.text("why");
    }

    private MentionReader.Context context() {
      List<Figure> figures =
          entries.mapping("figures").entrySet().stream()
              .map(figure -> Reports.figure(figure.getKey(), figure.getValue()))
              .toList();
      return new MentionReader.Context(
          Reports.masthead(entries.find("agency"), entries.find("year").map(Integer::valueOf)),
          entries.find("form"),
          figures);
    }
  }

  static Stream<Case> cases() {
    return Yaml.resource("/gongkai/normalizer/mention/cases.yaml").list("cases").stream()
        .map(Case::new);
  }

  @ParameterizedTest
  @MethodSource("cases")
  void readsWhatItSays(Case given) {
    assertThat(
            READER.read(Reports.document(given.entries().texts("text")), given.context()).stream()
                .map(Reports::told))
        .containsExactlyElementsOf(given.entries().texts("mentions"));
  }

  @Test
  void leavesTablesAlone() {
    Cell cell = new Cell(1, 1, 1, 1, "全年收到政府信息公开申请12件。", Place.NONE);
    Table table = new Table(1, 1, 1, List.of(cell), Place.NONE);
    Document document = new Document(List.of(table), OptionalInt.empty(), Map.of(), List.of());

    assertThat(READER.read(document, cases().findFirst().orElseThrow().context())).isEmpty();
  }
}
