package gongkai.extractor.pdf;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import gongkai.extractor.Document;
import gongkai.extractor.UnreadableFileException;
import gongkai.extractor.UnreadableFileException.Reason;
import java.awt.image.BufferedImage;
import java.io.IOException;
import org.apache.pdfbox.pdmodel.PDPage;
import org.junit.jupiter.api.Test;

/** Pages that are pictures, with or without letters. */
class ScannedFilesTest {
  private static final int OPAQUE = BufferedImage.TYPE_INT_RGB;
  private static final int WITH_ALPHA = BufferedImage.TYPE_INT_ARGB;

  private final PdfReader reader = new PdfReader();

  @Test
  void aStampOnEachPictureMakesNoText() throws IOException {
    try (PdfFixture pdf = new PdfFixture()) {
      for (int i = 0; i < 3; i++) {
        Pictures.under(
            pdf.document(), pdf.page(PdfFixture.text(60, 20, "扫描全能王 创建")), 5, 5, 390, 290);
      }
      assertScanned(pdf, "pages 1 to 3: a picture without text");
    }
  }

  @Test
  void aPageMayComeInStrips() throws IOException {
    try (PdfFixture pdf = new PdfFixture()) {
      PDPage page = pdf.page(PdfFixture.text(60, 20, "1"));
      for (int i = 0; i < 10; i++) {
        Pictures.under(pdf.document(), page, 0, i * 30, 400, 30);
      }
      assertScanned(pdf, "page 1: a picture");
    }
  }

  @Test
  void textThatAMachineRecognisedIsLeftOutAndSaidToBe() throws IOException {
    try (PdfFixture pdf = new PdfFixture()) {
      Pictures.under(pdf.document(), pdf.page("3 Tr\n" + recognised()), 0, 0, 400, 300);
      assertScanned(pdf, "text that a machine recognised");
    }
  }

  @Test
  void soIsTextUnderThePicture() throws IOException {
    try (PdfFixture pdf = new PdfFixture()) {
      Pictures.over(pdf.document(), pdf.page(recognised()), OPAQUE, 0, 0, 400, 300);
      assertScanned(pdf, "text that a machine recognised");
    }
  }

  @Test
  void aPictureThatIsSeenThroughHidesNothing() throws Exception {
    try (PdfFixture pdf = new PdfFixture()) {
      Pictures.over(
          pdf.document(),
          pdf.page(PdfFixture.table(100) + recognised()),
          WITH_ALPHA,
          0,
          0,
          400,
          300);
      assertThat(Documents.cells(reader.read(pdf.file()))).contains("447228");
    }
  }

  @Test
  void aPictureBehindATableHidesNothing() throws Exception {
    try (PdfFixture pdf = new PdfFixture()) {
      Pictures.under(
          pdf.document(), pdf.page(PdfFixture.table(100) + recognised()), 0, 0, 400, 300);
      Document document = reader.read(pdf.file());
      assertThat(Documents.cells(document)).contains("447228");
      assertThat(document.notices()).isEmpty();
    }
  }

  @Test
  void aPictureAmongPagesOfTextIsANotice() throws Exception {
    try (PdfFixture pdf = new PdfFixture()) {
      pdf.page(PdfFixture.table(100));
      Pictures.under(pdf.document(), pdf.page(PdfFixture.text(60, 20, "2")), 0, 0, 400, 300);
      Document document = reader.read(pdf.file());
      assertThat(Documents.cells(document)).contains("447228");
      assertThat(Documents.notices(document)).containsExactly("page 2: a picture without text");
    }
  }

  @Test
  void lettersDrawnAsShapesAreAPictureToo() throws IOException {
    try (PdfFixture pdf = new PdfFixture()) {
      pdf.page("50 50 m 60 60 70 60 80 50 c 70 40 60 40 50 50 c f\n".repeat(200));
      assertScanned(pdf, "page 1: a picture");
    }
  }

  private static String recognised() {
    return PdfFixture.text(60, 200, "政府信息公开工作年度报告政府信息公开工作")
        + PdfFixture.text(60, 220, "政府信息公开工作年度报告政府信息公开工作");
  }

  private void assertScanned(PdfFixture pdf, String message) {
    assertThatThrownBy(() -> reader.read(pdf.file()))
        .isInstanceOfSatisfying(
            UnreadableFileException.class, e -> assertThat(e.reason()).isEqualTo(Reason.SCANNED))
        .hasMessageContaining(message);
  }
}
