package gongkai.bench.finish;

import static org.assertj.core.api.Assertions.assertThat;

import gongkai.bench.finish.Finish.Lock;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FinishTest {
  private static final int RED = 0xFFFF0000;

  @TempDir private Path folder = Path.of("");

  /** A page of 100 by 200 points with a red square at its upper left corner. */
  private Path page() throws IOException {
    Path pdf = folder.resolve("page.pdf");
    try (PDDocument document = new PDDocument()) {
      PDPage page = new PDPage(new PDRectangle(100, 200));
      document.addPage(page);
      try (PDPageContentStream content = new PDPageContentStream(document, page)) {
        content.setNonStrokingColor(1f, 0f, 0f);
        content.addRect(10, 170, 20, 20);
        content.fill();
      }
      document.save(pdf.toFile());
    }
    return pdf;
  }

  @ParameterizedTest
  @ValueSource(ints = {0, 90, 180, 270})
  void pagesLookAsBefore(int turn) throws IOException {
    Path pdf = page();

    new Finish(turn, 37, Lock.OPEN).apply(pdf);

    try (PDDocument document = Loader.loadPDF(Files.readAllBytes(pdf))) {
      assertThat(document.getPage(0).getRotation()).isEqualTo(turn);
      assertThat(document.getPage(0).getCropBox().getLowerLeftX()).isEqualTo(37);
      BufferedImage image = new PDFRenderer(document).renderImage(0);
      assertThat(image.getWidth()).isEqualTo(100);
      assertThat(image.getRGB(20, 20)).isEqualTo(RED);
      assertThat(image.getRGB(80, 180)).isNotEqualTo(RED);
    }
  }

  @Test
  void aLockedFileOpensWithoutPassword() throws IOException {
    Path pdf = page();

    new Finish(0, 0, Lock.EMPTY_PASSWORD).apply(pdf);

    try (PDDocument document = Loader.loadPDF(Files.readAllBytes(pdf))) {
      assertThat(document.isEncrypted()).isTrue();
    }
  }
}
