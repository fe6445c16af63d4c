package gongkai.extractor.pdf;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import gongkai.extractor.Cell;
import gongkai.extractor.Document;
import gongkai.extractor.Paragraph;
import gongkai.extractor.Place.Box;
import gongkai.extractor.UnreadableFileException;
import gongkai.extractor.UnreadableFileException.Reason;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.graphics.image.LosslessFactory;
import org.apache.pdfbox.pdmodel.graphics.image.PDImageXObject;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PdfReaderTest {
  private static final List<String> TABLE = List.of("行政许可", "447228", "收费（万元）", "7730.28");

  private final PdfReader reader = new PdfReader();

  @Test
  void readsTextAndTableInReadingOrder() throws Exception {
    try (PdfFixture pdf = new PdfFixture()) {
      pdf.page(
          PdfFixture.table(100)
              + PdfFixture.text(60, 200, "二、主动公开")
              + PdfFixture.text(60, 60, "三、其他"));
      Document document = reader.read(pdf.file());
      assertThat(document.pages()).hasValue(1);
      assertThat(paragraphs(document)).containsExactly("二、主动公开", "三、其他");
      assertThat(document.blocks().get(1)).isSameAs(document.tables().get(0));
      assertThat(texts(document)).isEqualTo(TABLE);
      assertThat(document.notices()).isEmpty();
    }
  }

  @Test
  void boxesCountFromTheTopLeft() throws Exception {
    try (PdfFixture pdf = new PdfFixture()) {
      pdf.page(PdfFixture.table(100));
      assertBox(firstCell(reader.read(pdf.file())), 50, 160, 100, 20);
    }
  }

  @Test
  void boxesAreThoseOfTheCroppedAndTurnedPage() throws Exception {
    try (PdfFixture pdf = new PdfFixture()) {
      // Turned clockwise, what runs upwards in the file runs to the right on the screen.
      PDPage page = pdf.page("q 0 1 -1 0 300 0 cm\n" + PdfFixture.table(100) + "Q\n");
      page.setRotation(90);
      assertThat(texts(reader.read(pdf.file()))).isEqualTo(TABLE);
      assertBox(firstCell(reader.read(pdf.file())), 50, 160, 100, 20);
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"0 1 -1 0 300 0", "0 -1 1 0 0 300", "-1 0 0 -1 400 300"})
  void readsTablesThatLieOnTheirSide(String turn) throws Exception {
    try (PdfFixture pdf = new PdfFixture()) {
      pdf.page("q " + turn + " cm\n" + PdfFixture.table(100) + "Q\n");
      assertThat(texts(reader.read(pdf.file()))).isEqualTo(TABLE);
    }
  }

  @Test
  void rulingsMayBeThinFilledRectangles() throws Exception {
    try (PdfFixture pdf = new PdfFixture()) {
      StringBuilder program = new StringBuilder();
      for (int y : new int[] {100, 120, 140}) {
        program.append("50 %d 200 0.5 re f\n".formatted(y));
      }
      for (int x : new int[] {50, 150, 250}) {
        program.append("%d 100 0.5 40 re f\n".formatted(x));
      }
      pdf.page(
          program
              + PdfFixture.text(60, 126, "行政许可")
              + PdfFixture.text(160, 126, "447228")
              + PdfFixture.text(60, 106, "收费（万元）")
              + PdfFixture.text(160, 106, "7730.28"));
      assertThat(texts(reader.read(pdf.file()))).isEqualTo(TABLE);
    }
  }

  @Test
  void shadesBehindParagraphsAreNoTable() throws Exception {
    try (PdfFixture pdf = new PdfFixture()) {
      pdf.page(
          "0.9 g 40 190 300 16 re f 40 170 300 16 re f 0 g\n"
              + PdfFixture.text(60, 194, "一、总体情况")
              + PdfFixture.text(60, 174, "全年公开"));
      Document document = reader.read(pdf.file());
      assertThat(document.tables()).isEmpty();
      assertThat(paragraphs(document)).containsExactly("一、总体情况", "全年公开");
    }
  }

  @Test
  void leavesOutWhatThePageDoesNotShow() throws Exception {
    try (PdfFixture pdf = new PdfFixture()) {
      pdf.page(
          PdfFixture.text(60, 200, "123")
              + "3 Tr\n"
              + PdfFixture.text(60, 150, "456")
              + "0 Tr\n"
              + PdfFixture.text(60, 450, "789"));
      assertThat(paragraphs(reader.read(pdf.file()))).containsExactly("123");
    }
  }

  @Test
  void saysSoWhereTheFileDoesNotTellItsLetters() throws Exception {
    try (PdfFixture pdf = new PdfFixture()) {
      pdf.page(
          PdfFixture.text(60, 200, "123")
              + "BT /N 10 Tf 1 0 0 1 60 150 Tm <00240025> Tj ET\n"
              + "BT /L 10 Tf 1 0 0 1 60 100 Tm (5) Tj /N 10 Tf <0024> Tj ET\n");
      Document document = reader.read(pdf.file());
      assertThat(paragraphs(document)).containsExactly("123", "5\uFFFD");
      assertThat(document.notices())
          .singleElement()
          .satisfies(notice -> assertThat(notice.text()).contains("Nameless"));
    }
  }

  @Test
  void readsWhatIsEncryptedWithoutAUserPassword() throws Exception {
    try (PdfFixture pdf = new PdfFixture()) {
      pdf.page(PdfFixture.table(100));
      pdf.encrypt("");
      assertThat(texts(reader.read(pdf.file()))).isEqualTo(TABLE);
    }
  }

  @Test
  void refusesWhatNeedsAPassword() throws Exception {
    try (PdfFixture pdf = new PdfFixture()) {
      pdf.page(PdfFixture.table(100));
      pdf.encrypt("secret");
      assertUnreadable(pdf.bytes(), Reason.ENCRYPTED);
    }
  }

  @Test
  void refusesPicturesOfPages() throws Exception {
    try (PdfFixture pdf = new PdfFixture()) {
      PDPage page = pdf.page("");
      PDImageXObject image =
          LosslessFactory.createFromImage(
              pdf.document(), new BufferedImage(20, 20, BufferedImage.TYPE_INT_RGB));
      try (PDPageContentStream content = new PDPageContentStream(pdf.document(), page)) {
        content.drawImage(image, 0, 0, 400, 300);
      }
      assertUnreadable(pdf.bytes(), Reason.SCANNED);
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "%PDF-1.7", "%PDF-1.7\ntrailer<</Root 1 0 R>>\n%%EOF", "hello"})
  void refusesWhatIsNoPdf(String content) {
    assertUnreadable(content.getBytes(StandardCharsets.US_ASCII), Reason.CORRUPT);
  }

  @Property(tries = 60)
  void damageNeverEscapes(@ForAll long seed) throws IOException {
    try (PdfFixture pdf = new PdfFixture()) {
      pdf.page(PdfFixture.table(100));
      byte[] bytes = pdf.bytes();
      Random random = new Random(seed);
      for (int i = 0; i < 12; i++) {
        bytes[random.nextInt(bytes.length)] = (byte) random.nextInt(256);
      }
      try {
        assertThat(reader.read(PdfFixture.file(bytes)).pages()).isPresent();
      } catch (UnreadableFileException e) {
        assertThat(e.getMessage()).isNotBlank().doesNotContain("report.pdf");
      }
    }
  }

  @Test
  void readsTheSameTwice() throws Exception {
    try (PdfFixture pdf = new PdfFixture()) {
      pdf.page(PdfFixture.table(100));
      byte[] bytes = pdf.bytes();
      assertThat(reader.read(PdfFixture.file(bytes)))
          .isEqualTo(new PdfReader().read(PdfFixture.file(bytes)));
    }
  }

  private void assertUnreadable(byte[] bytes, Reason reason) {
    assertThatThrownBy(() -> reader.read(PdfFixture.file(bytes)))
        .isInstanceOfSatisfying(
            UnreadableFileException.class, e -> assertThat(e.reason()).isEqualTo(reason))
        .hasMessageNotContaining("report.pdf");
  }

  private static List<String> texts(Document document) {
    return document.tables().stream()
        .flatMap(table -> table.cells().stream())
        .map(Cell::text)
        .toList();
  }

  private static List<String> paragraphs(Document document) {
    return document.blocks().stream()
        .filter(Paragraph.class::isInstance)
        .map(block -> ((Paragraph) block).text())
        .toList();
  }

  private static Box firstCell(Document document) {
    return document.tables().get(0).cells().get(0).place().first().orElseThrow().box();
  }

  private static void assertBox(Box box, double left, double top, double width, double height) {
    assertThat(box.left()).isCloseTo(left, within(0.5));
    assertThat(box.top()).isCloseTo(top, within(0.5));
    assertThat(box.width()).isCloseTo(width, within(0.5));
    assertThat(box.height()).isCloseTo(height, within(0.5));
  }
}
