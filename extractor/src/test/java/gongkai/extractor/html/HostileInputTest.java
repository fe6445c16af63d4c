package gongkai.extractor.html;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import gongkai.extractor.Document;
import gongkai.extractor.DocumentReader;
import gongkai.extractor.KnownLabels;
import gongkai.extractor.UnreadableFileException;
import gongkai.extractor.text.Sources;
import gongkai.extractor.text.TextReader;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** Pages and dumps made to cost time, memory or stack. */
@Timeout(60)
class HostileInputTest {
  @Test
  void aMillionNestedElements() throws Exception {
    assertThat(html("<div>".repeat(1_000_000) + "底").blocks()).hasSize(1);
  }

  @Test
  void manyNestedTables() throws Exception {
    assertThat(html("<table><tr><td>".repeat(5_000) + "底").blocks()).hasSize(1);
  }

  @Test
  void manyColumns() throws Exception {
    Document document = html("<table>" + ("<tr>" + "<td>1".repeat(10_000)).repeat(3));
    assertThat(document.tables()).singleElement().matches(table -> table.columns() == 10_000);
  }

  @Test
  void aGridBeyondMeasureIsReadAsParagraphs() throws Exception {
    String wide = "<td colspan=1000000000 rowspan=1000000000>1".repeat(2_000);
    Document document = html("<table><tr>" + wide + "<tr><td>2".repeat(10_000) + "</table>");
    assertThat(document.tables()).isEmpty();
    assertThat(document.blocks()).hasSize(12_000);
    assertThat(document.notices()).hasSize(1);
  }

  @Test
  void aDumpWithARowBeyondMeasureIsReadAsParagraphs() throws Exception {
    Document document = text("甲\t乙\n".repeat(100) + "丙\t".repeat(200_000));
    assertThat(document.tables()).isEmpty();
    assertThat(document.notices()).hasSize(1);
  }

  @Test
  void manyLinesThatAreNearlyRows() throws Exception {
    assertThat(text("\ta\n\tb\n\tc\n\n\tx\n\nabc\n".repeat(5_000)).blocks()).isNotEmpty();
    assertThat(text("[image: ".repeat(100_000)).blocks()).hasSize(1);
    assertThat(text("a|b\n" + "|---".repeat(100_000) + "\nc|d\n").tables()).hasSize(1);
  }

  @Test
  void partsWithinPartsWithoutEnd() {
    StringBuilder message = new StringBuilder();
    for (int i = 0; i < 5_000; i++) {
      message.append("Content-Type: multipart/related; boundary=b%d\n\n--b%d\n".formatted(i, i));
    }
    assertThatThrownBy(() -> read(new MhtmlReader(), message.toString()))
        .isInstanceOf(UnreadableFileException.class)
        .hasMessageContaining("deep");
  }

  @Test
  void aMessageWithoutAPage() {
    assertThatThrownBy(() -> read(new MhtmlReader(), "MIME-Version: 1.0\n\ntext"))
        .isInstanceOf(UnreadableFileException.class)
        .hasMessageContaining("no web page");
  }

  private static Document html(String page) throws UnreadableFileException {
    return read(new HtmlReader(), page);
  }

  private static Document text(String dump) throws UnreadableFileException {
    return read(new TextReader(KnownLabels.NONE), dump);
  }

  private static Document read(DocumentReader reader, String text) throws UnreadableFileException {
    return reader.read(Sources.of(text.getBytes(StandardCharsets.UTF_8)));
  }
}
