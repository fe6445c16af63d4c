package gongkai.normalizer.masthead.cases;

import static org.assertj.core.api.Assertions.assertThat;

import gongkai.extractor.Document;
import gongkai.extractor.Link;
import gongkai.normalizer.Reading;
import gongkai.normalizer.ReportNormalizer;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Pages whose report is only in an attachment, and pages that look alike. */
class AttachmentCasesTest {
  private static final ReportNormalizer NORMALIZER = new ReportNormalizer();

  static Stream<Case> pages() {
    return Case.in("attachments.yaml");
  }

  @ParameterizedTest
  @MethodSource
  void pages(Case given) {
    Document text = given.document();
    Document page =
        new Document(text.blocks(), text.pages(), text.metadata(), text.notices(), links(given));

    Reading reading = NORMALIZER.normalize(DocumentBuilder.file("page.html"), page);

    assertThat(reading instanceof Reading.Reports found ? found.reports().size() : 0)
        .as(reading.toString())
        .isEqualTo(given.has("reports") ? Integer.parseInt(given.text("reports")) : 0);
    assertThat(
            reading instanceof Reading.AttachmentOnly shell
                ? shell.attachments().stream().map(Link::text).toList()
                : List.of())
        .as(reading.toString())
        .isEqualTo(given.texts("attachments"));
  }

  private static List<Link> links(Case given) {
    return given.texts("links").stream()
        .map(line -> line.split(" -> ", 2))
        .map(parts -> new Link(parts[0], parts[1]))
        .toList();
  }
}
