package gongkai.bench.page;

import static org.assertj.core.api.Assertions.assertThat;

import gongkai.bench.report.Dice;
import gongkai.bench.report.GeneratedReport;
import gongkai.bench.report.ReportMaker;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.Set;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.w3c.dom.Document;

class PageTest {
  private static Page page(int number, PageFormat format) {
    Dice dice = new Dice(1, number);
    return Page.set(ReportMaker.make(dice, "a.pdf"), dice, format);
  }

  @ParameterizedTest
  @EnumSource
  void sameDiceSameBytes(PageFormat format) {
    assertThat(page(5, format).bytes()).isEqualTo(page(5, format).bytes());
    assertThat(page(5, format).bytes()).isNotEqualTo(page(6, format).bytes());
  }

  @Test
  void wordDocumentsAreWellFormedAndHoldEveryCell() throws Exception {
    for (int number = 1; number <= 40; number++) {
      Dice dice = new Dice(1, number);
      GeneratedReport report = ReportMaker.make(dice, "a.pdf");
      Document document = body(Page.set(report, dice, PageFormat.DOCX).bytes());
      String text = document.getDocumentElement().getTextContent();

      report.truth().figures().forEach(figure -> assertThat(text).contains(figure.printed()));
      assertThat(document.getElementsByTagName("w:tbl").getLength()).isPositive();
    }
  }

  @Test
  void webPagesHoldEveryCell() {
    for (int number = 1; number <= 40; number++) {
      Dice dice = new Dice(1, number);
      GeneratedReport report = ReportMaker.make(dice, "a.pdf");
      String html =
          new String(Page.set(report, dice, PageFormat.HTML).bytes(), StandardCharsets.UTF_8)
              .replace("&nbsp;", "\u00a0");

      report.truth().figures().forEach(figure -> assertThat(html).contains(figure.printed()));
    }
  }

  @Test
  void bordersOfAllKindsComeUpAndMostAreRuled() {
    Set<Borders> seen = new HashSet<>();
    int ruled = 0;
    for (int number = 1; number <= 400; number++) {
      Borders borders = LookMaker.make(new Dice(1, number)).tables().borders();
      seen.add(borders);
      ruled += borders.isRuled() ? 1 : 0;
    }

    assertThat(seen).containsExactlyInAnyOrder(Borders.values());
    assertThat(ruled).isBetween(310, 360);
  }

  private static Document body(byte[] docx) throws Exception {
    try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(docx))) {
      for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
        if (entry.getName().equals("word/document.xml")) {
          return DocumentBuilderFactory.newInstance()
              .newDocumentBuilder()
              .parse(new ByteArrayInputStream(zip.readAllBytes()));
        }
      }
    }
    throw new IOException("no word/document.xml");
  }
}
