package gongkai.extractor.pdf;

import java.awt.image.BufferedImage;
import java.io.IOException;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.encryption.InvalidPasswordException;
import org.apache.pdfbox.pdmodel.font.FontMapper;
import org.apache.pdfbox.pdmodel.font.FontMappers;
import org.apache.pdfbox.rendering.ImageType;
import org.apache.pdfbox.rendering.PDFRenderer;

/**
 * The pages of a PDF file as pictures, for a person to look at; reading needs none. It needs
 * neither a display nor a network. Chinese fonts that the file lacks are those of the machine, if
 * it has one of the usual ones. Not for use while other threads read files.
 */
public final class PagePictures implements AutoCloseable {
  /** A page is drawn smaller if it would have more pixels. */
  private static final double MOST_PIXELS = 12e6;

  private final PDDocument pdf;
  private final FontMapper before;

  private PagePictures(PDDocument pdf) {
    this.pdf = pdf;
    before = FontMappers.instance();
    FontMappers.set(new PictureFontMapper(before));
  }

  /**
   * Opens a file.
   *
   * @throws IOException if it cannot be read as PDF, or a password is needed
   */
  public static PagePictures open(byte[] content) throws IOException {
    try {
      return new PagePictures(Loader.loadPDF(content));
    } catch (InvalidPasswordException e) {
      throw new IOException("a password is needed to open it", e);
    }
  }

  /** How many pages the file itself has; files attached to it are not among them. */
  public int count() {
    return pdf.getNumberOfPages();
  }

  /**
   * Draws a page.
   *
   * @param page from 1
   * @param scale pixels a point; a large page is drawn smaller
   * @throws IOException if there is no such page, or it cannot be drawn
   */
  public PagePicture draw(int page, double scale) throws IOException {
    if (page < 1 || page > count()) {
      throw new IOException("no page %d; it has %d".formatted(page, count()));
    }
    try {
      PageFrame frame = PageFrame.of(pdf.getPage(page - 1));
      double width = frame.width() * frame.unit();
      double height = frame.height() * frame.unit();
      double most = Math.sqrt(MOST_PIXELS / (width * height));
      double wanted = Math.min(scale, most);
      PDFRenderer renderer = new PDFRenderer(pdf);
      renderer.setSubsamplingAllowed(true);
      BufferedImage image =
          renderer.renderImage(page - 1, (float) (wanted * frame.unit()), ImageType.RGB);
      return new PagePicture(image, image.getWidth() / width);
    } catch (RuntimeException | StackOverflowError e) {
      throw new IOException("page %d cannot be drawn: %s".formatted(page, e.getMessage()), e);
    }
  }

  @Override
  public void close() throws IOException {
    FontMappers.set(before);
    pdf.close();
  }
}
