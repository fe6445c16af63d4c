package gongkai.extractor.html;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import gongkai.extractor.Document;
import gongkai.extractor.KnownLabels;
import gongkai.extractor.Paragraph;
import gongkai.extractor.UnreadableFileException;
import gongkai.extractor.UnreadableFileException.Reason;
import gongkai.extractor.text.Sources;
import gongkai.extractor.text.TextReader;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class EncodingTest {
  private static final String TEXT = "政府信息公開工作年度報告，共３件；㐀𠀀与“引号”——全文";

  @ParameterizedTest
  @CsvSource({
    "UTF-8, utf-8", "UTF-8, gb2312", "UTF-8, ''", "GB18030, gb2312", "GB18030, GBK",
    "GB18030, utf-8", "GB18030, ''", "GB18030, iso-8859-1", "UTF-16, utf-8", "UTF-16LE, utf-16",
    "UTF-16BE, ''"
  })
  void decodesByValidityWhateverTheMetaSays(String charset, String label) throws Exception {
    String meta = label.isEmpty() ? "" : "<meta charset=\"" + label + "\">";
    String page = "<html><head>" + meta + "</head><body>" + TEXT + "</body></html>";
    assertThat(firstParagraph(new HtmlReader().read(Sources.of(bytes(page, charset)))))
        .isEqualTo(TEXT);
  }

  @ParameterizedTest
  @CsvSource({"UTF-8", "GB18030", "UTF-16", "UTF-16LE", "UTF-16BE"})
  void decodesDumps(String charset) throws Exception {
    String dump = TEXT + "\r\n" + "第二行，2021年\r\n".repeat(3);
    Document document = new TextReader(KnownLabels.NONE).read(Sources.of(bytes(dump, charset)));
    assertThat(firstParagraph(document)).isEqualTo(TEXT);
    assertThat(document.blocks()).hasSize(4);
  }

  @Test
  void decodesAMarkedFile() throws Exception {
    assertThat(
            firstParagraph(
                new TextReader(KnownLabels.NONE).read(Sources.of(bytes("\ufeff" + TEXT, "UTF-8")))))
        .isEqualTo(TEXT);
  }

  @Test
  void believesAMetaThatNamesBig5() throws Exception {
    String page = "<meta charset=big5><p>屬於國家秘密的資訊";
    assertThat(firstParagraph(new HtmlReader().read(Sources.of(bytes(page, "Big5")))))
        .isEqualTo("屬於國家秘密的資訊");
  }

  @Test
  void aPageCutInsideACharacterIsStillWhatItWas() throws Exception {
    byte[] page = ("<p>" + TEXT).getBytes(StandardCharsets.UTF_8);
    Document document = new HtmlReader().read(Sources.of(Arrays.copyOf(page, page.length - 1)));
    assertThat(firstParagraph(document)).startsWith(TEXT.substring(0, TEXT.length() - 1));
    assertThat(document.notices()).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({"UTF-8", "GB18030"})
  void aBrokenByteCostsACharacterAndANotice(String charset) throws Exception {
    byte[] page = bytes("<p>" + "一二三四五六七八九十".repeat(5), charset);
    page[40] = (byte) 0xff;
    Document document = new HtmlReader().read(Sources.of(page));
    assertThat(firstParagraph(document)).startsWith("一二三四五").endsWith("七八九十");
    assertThat(document.notices()).singleElement().asString().contains("undecodable", charset);
  }

  @Test
  void bytesThatAreNoTextAreCorrupt() {
    byte[] noise = new byte[4000];
    new Random(7).nextBytes(noise);
    assertThatThrownBy(() -> new TextReader(KnownLabels.NONE).read(Sources.of(noise)))
        .isInstanceOfSatisfying(
            UnreadableFileException.class, e -> assertThat(e.reason()).isEqualTo(Reason.CORRUPT))
        .hasMessageContaining("not text");
    assertThatThrownBy(() -> new HtmlReader().read(Sources.of(noise)))
        .isInstanceOf(UnreadableFileException.class);
    assertThatThrownBy(() -> new MhtmlReader().read(Sources.of(noise)))
        .isInstanceOf(UnreadableFileException.class);
  }

  private static byte[] bytes(String text, String charset) {
    return text.getBytes(Charset.forName(charset));
  }

  private static String firstParagraph(Document document) {
    return document.blocks().stream()
        .filter(Paragraph.class::isInstance)
        .map(block -> ((Paragraph) block).text())
        .findFirst()
        .orElse("");
  }
}
