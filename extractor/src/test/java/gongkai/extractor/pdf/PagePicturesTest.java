package gongkai.extractor.pdf;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import gongkai.extractor.Place.Box;
import java.awt.Color;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.font.FontMappers;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PagePicturesTest {
  @ParameterizedTest
  @CsvSource({"0, 1, 400, 300", "90, 1, 300, 400", "0, 2, 800, 600"})
  void aPictureHasThePlacesOfThePageAsDisplayed(int turn, float unit, int width, int height)
      throws IOException {
    try (PdfFixture pdf = new PdfFixture()) {
      PDPage page = pdf.page("0 0 1 rg 100 100 20 20 re f\n");
      page.setRotation(turn);
      page.setUserUnit(unit);
      try (PagePictures pictures = PagePictures.open(pdf.bytes())) {
        PagePicture picture = pictures.draw(1, 2);
        assertThat(picture.image().getWidth()).isCloseTo(2 * width, within(1));
        assertThat(picture.image().getHeight()).isCloseTo(2 * height, within(1));
        Box box = turn == 90 ? new Box(100, 100, 20, 20) : new Box(100, 180, 20, 20);
        assertThat(at(picture, unit * (box.left() + 10), unit * (box.top() + 10)))
            .isEqualTo(0x0000ff);
        picture.fill(
            new Box(unit * box.left(), unit * box.top(), unit * box.width(), unit * box.height()),
            Color.RED);
        assertThat(count(picture.image(), 0x0000ff)).isZero();
      }
    }
  }

  @Test
  void aLargePageIsDrawnSmaller() throws IOException {
    try (PdfFixture pdf = new PdfFixture()) {
      pdf.page("").setMediaBox(PDRectangle.A0);
      try (PagePictures pictures = PagePictures.open(pdf.bytes())) {
        BufferedImage image = pictures.draw(1, 10).image();
        assertThat((long) image.getWidth() * image.getHeight()).isLessThan(12_100_000);
      }
    }
  }

  @Test
  void lettersAreWrittenWithoutAFontOfTheMachine() {
    PagePicture picture = PagePicture.blank(100, 20, 2);
    picture.write("requests.total", 5, 15, 10, Color.BLACK);
    assertThat(count(picture.image(), 0)).isPositive();
    assertThat(picture.width("ii", 10)).isCloseTo(2 * picture.width("i", 10), within(0.01));
  }

  @Test
  void readingKeepsItsOwnFonts() throws IOException {
    Object before = FontMappers.instance();
    try (PdfFixture pdf = new PdfFixture()) {
      pdf.page(PdfFixture.table(100));
      try (PagePictures pictures = PagePictures.open(pdf.bytes())) {
        assertThat(pictures.draw(1, 1).image().getWidth()).isEqualTo(400);
      }
    }
    assertThat(FontMappers.instance()).isSameAs(before);
  }

  @Test
  void saysWhatItCannotDraw() throws IOException {
    assertThatThrownBy(() -> PagePictures.open("hello".getBytes(StandardCharsets.US_ASCII)))
        .isInstanceOf(IOException.class);
    try (PdfFixture pdf = new PdfFixture()) {
      pdf.page("");
      try (PagePictures pictures = PagePictures.open(pdf.bytes())) {
        assertThatThrownBy(() -> pictures.draw(2, 1)).hasMessage("no page 2; it has 1");
      }
    }
  }

  private static int at(PagePicture picture, double x, double y) {
    return picture.image().getRGB((int) (x * picture.scale()), (int) (y * picture.scale()))
        & 0xffffff;
  }

  private static long count(BufferedImage image, int color) {
    long count = 0;
    for (int y = 0; y < image.getHeight(); y++) {
      for (int x = 0; x < image.getWidth(); x++) {
        count += (image.getRGB(x, y) & 0xffffff) == color ? 1 : 0;
      }
    }
    return count;
  }
}
