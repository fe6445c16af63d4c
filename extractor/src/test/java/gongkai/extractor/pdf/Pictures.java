package gongkai.extractor.pdf;

import java.awt.image.BufferedImage;
import java.io.IOException;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.PDPageContentStream.AppendMode;
import org.apache.pdfbox.pdmodel.graphics.image.LosslessFactory;

/** Draws pictures over what stands on a page, or under it. */
final class Pictures {
  private Pictures() {}

  static void over(PDDocument document, PDPage page, int type, float... box) throws IOException {
    draw(document, page, AppendMode.APPEND, type, box);
  }

  static void under(PDDocument document, PDPage page, float... box) throws IOException {
    draw(document, page, AppendMode.PREPEND, BufferedImage.TYPE_INT_RGB, box);
  }

  private static void draw(
      PDDocument document, PDPage page, AppendMode order, int type, float... box)
      throws IOException {
    try (PDPageContentStream content =
        new PDPageContentStream(document, page, order, false, true)) {
      content.drawImage(
          LosslessFactory.createFromImage(document, new BufferedImage(20, 20, type)),
          box[0],
          box[1],
          box[2],
          box[3]);
    }
  }
}
