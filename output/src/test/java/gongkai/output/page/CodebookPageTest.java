package gongkai.output.page;

import static org.assertj.core.api.Assertions.assertThat;

import gongkai.normalizer.Additions;
import gongkai.normalizer.Indicator;
import gongkai.normalizer.Knowledge;
import gongkai.normalizer.check.Statement;
import gongkai.normalizer.crosswalk.Caution;
import gongkai.normalizer.crosswalk.Crosswalk;
import gongkai.normalizer.crosswalk.Unlike;
import gongkai.output.Dataset;
import gongkai.output.WrittenDatasets;
import java.io.IOException;
import java.io.StringReader;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;

class CodebookPageTest {
  private static final Knowledge PROGRAM = Knowledge.ofProgram();

  @TempDir private Path folder = Path.of("");

  private static String page(Knowledge knowledge, Optional<FigureCounts> counts)
      throws IOException {
    StringWriter out = new StringWriter();
    CodebookPage.write(knowledge, counts, out);
    return out.toString();
  }

  private static Document parse(String page)
      throws IOException, ParserConfigurationException, SAXException {
    return DocumentBuilderFactory.newInstance()
        .newDocumentBuilder()
        .parse(new InputSource(new StringReader(page)));
  }

  private static List<Element> all(Document page, String name) {
    NodeList nodes = page.getElementsByTagName(name);
    return IntStream.range(0, nodes.getLength()).mapToObj(i -> (Element) nodes.item(i)).toList();
  }

  private static String text(Document page, String indicator) {
    return all(page, "article").stream()
        .filter(article -> article.getAttribute("id").equals(indicator))
        .findFirst()
        .orElseThrow()
        .getTextContent();
  }

  private FigureCounts counts() throws IOException {
    return FigureCounts.read(Dataset.open(WrittenDatasets.invented(folder.resolve("数据<集>"))));
  }

  @Test
  void everyIndicatorHasAnAnchorAndEveryLinkResolves() throws Exception {
    Document page = parse(page(PROGRAM, Optional.of(counts())));

    List<String> anchors = new ArrayList<>();
    for (String name : List.of("article", "section")) {
      all(page, name).forEach(element -> anchors.add(element.getAttribute("id")));
    }
    List<String> links = all(page, "a").stream().map(a -> a.getAttribute("href")).toList();

    assertThat(anchors).doesNotHaveDuplicates();
    assertThat(all(page, "article").stream().map(article -> article.getAttribute("id")))
        .containsExactlyInAnyOrderElementsOf(
            PROGRAM.codebook().indicators().stream().map(Indicator::code).toList());
    assertThat(links).isNotEmpty().allMatch(link -> link.startsWith("#"));
    assertThat(anchors).containsAll(links.stream().map(link -> link.substring(1)).toList());
  }

  @Test
  void needsNothingFromElsewhereAndRunsNothing() throws Exception {
    String page = page(PROGRAM, Optional.of(counts()));

    assertThat(page).startsWith("<!DOCTYPE html>\n<html lang=\"zh-CN\">");
    assertThat(page)
        .doesNotContain("http", "url(", "@import", "<script", "<link", "<img")
        .doesNotContainPattern(" on[a-z]+=");
    assertThat(page).contains("<style>:root {").contains("prefers-color-scheme: dark");
  }

  @Test
  void saysAllThatIsKnownOfAnIndicator() throws Exception {
    Document page = parse(page(PROGRAM, Optional.empty()));
    Crosswalk crosswalk = Crosswalk.of(PROGRAM.codebook().indicators());

    for (Indicator indicator : PROGRAM.codebook().indicators()) {
      String said = text(page, indicator.code());
      assertThat(said)
          .contains(indicator.variable(), indicator.labelZh(), indicator.labelEn())
          .contains(indicator.unit(), indicator.number(), indicator.note())
          .contains(indicator.forms());
      for (Unlike pair : crosswalk.unlike(indicator.code())) {
        assertThat(said).contains(pair.why().zh(), pair.why().en(), pair.why().source());
      }
      for (Caution caution : crosswalk.cautions(indicator.code())) {
        assertThat(said).contains(caution.what().zh(), caution.what().en());
      }
      crosswalk
          .conceptsOf(indicator.code())
          .forEach(concept -> assertThat(said).contains(concept.variable(), concept.why().zh()));
      for (Statement identity : PROGRAM.identities().statements(PROGRAM.forms())) {
        if (identity.indicators().contains(indicator.code())) {
          assertThat(said).contains(identity.id(), identity.zh(), identity.en(), identity.source());
        }
      }
    }
  }

  @Test
  void hasTheLabelsAndAliasesOfEachForm() throws Exception {
    Document page = parse(page(PROGRAM, Optional.empty()));

    assertThat(text(page, "disclosure.normative_documents.published"))
        .contains("规范性文件 / 本年新公开数量", "本公开数量", "行政规范性文件", "form_2019");
    assertThat(text(page, "litigation.direct.upheld")).contains("行政诉讼 / 未经复议直接起诉 / 结果维持");
    assertThat(text(page, "requests.received")).contains("requests_applicants", "requests_cell");
    assertThat(text(page, "sheet.requests.received")).doesNotContain("requests_applicants");
  }

  @Test
  void countsReportsAndNeverShowsAZeroForNothing() throws Exception {
    FigureCounts counts = counts();
    Document page = parse(page(PROGRAM, Optional.of(counts)));

    assertThat(counts.indicators()).isNotEmpty();
    for (Indicator indicator : PROGRAM.codebook().indicators()) {
      String said = text(page, indicator.code());
      if (counts.indicators().contains(indicator.code())) {
        long reports =
            counts.of(indicator.code()).values().stream()
                .flatMap(years -> years.values().stream())
                .flatMap(kinds -> kinds.values().stream())
                .mapToLong(Long::longValue)
                .sum();
        assertThat(reports).isPositive();
        assertThat(said).doesNotContain("not in the dataset").containsPattern("[1-9][0-9]* ");
      } else {
        assertThat(said).contains("not in the dataset");
      }
    }
    assertThat(all(page, "rect")).isNotEmpty();
  }

  @Test
  void sameKnowledgeMakesTheSameBytes() throws Exception {
    assertThat(page(PROGRAM, Optional.of(counts())))
        .isEqualTo(page(PROGRAM, Optional.of(counts())));
  }

  /** What a user's form says is text, whatever it says. */
  @Test
  void textsOfAUserAreNothingButText() throws Exception {
    String hostile = "<script>alert(1)</script>&amp;\"' ]]> \u202Eabc\uFFFE 𠮷";
    Path forms = folder.resolve("own.yaml");
    Files.writeString(
        forms,
        """
        form: own_x
        indicators:
          - code: own.items
            var_name: own_items
            unit: '<b>things</b>'
            label_zh: "%1$s"
            label_en: "%1$s"
            note: "%1$s"
        parts:
          - id: statistics
            group: '<i>'
            key: row
            columns: [{role: value, label: 数量}]
            rows: [{code: own.items, label: "%1$s", aliases: ["%1$s"]}]
        identities: []
        """
            .formatted("<script>alert(1)</script>&amp;\\\"' ]]> \\u202Eabc\\uFFFE \\U00020BB7"));
    Knowledge own =
        Knowledge.of(
            new Additions(
                Optional.empty(), Optional.empty(), Optional.of(forms), Optional.empty()));
    assertThat(own.codebook().find("own.items").orElseThrow().labelZh()).isEqualTo(hostile);

    String page = page(own, Optional.empty());

    assertThat(page.contains("<script") || page.contains("<b>things") || page.contains("<i>"))
        .isFalse();
    assertThat(page.chars()).doesNotContain(0x202E, 0xFFFE);
    assertThat(text(parse(page), "own.items"))
        .contains("<script>alert(1)</script>&amp;\"' ]]> abc 𠮷", "<b>things</b>");
  }
}
