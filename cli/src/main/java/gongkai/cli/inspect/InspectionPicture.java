package gongkai.cli.inspect;

import gongkai.extractor.pdf.PagePicture;
import gongkai.extractor.pdf.PagePictures;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/**
 * The pages of a PDF file with what was read drawn over them, one below the other in one picture.
 *
 * @param inspection the file and what was read of it
 */
public record InspectionPicture(Inspection inspection) {
  /** The most pages of one picture. */
  public static final int MOST_PAGES = 12;

  /** Pixels a point: small codes in narrow cells can be read. */
  private static final double SCALE = 2.5;

  private static final int GAP = 16;

  /**
   * Draws pages.
   *
   * @param pages from 1, in the order in which they are drawn
   * @throws IOException if the file cannot be opened, has no such page or cannot be drawn
   */
  public BufferedImage of(PagePictures file, List<Integer> pages) throws IOException {
    PageOverlay overlay =
        new PageOverlay(inspection.document(), new CellMarks(inspection.reading()));
    List<BufferedImage> images = new ArrayList<>();
    double widest = 0;
    for (int page : pages) {
      PagePicture picture = file.draw(page, SCALE);
      overlay.draw(picture, page);
      images.add(picture.image());
      widest = Math.max(widest, picture.image().getWidth() / SCALE);
    }
    images.add(0, PageOverlay.legend(widest, SCALE).image());
    return stacked(images);
  }

  private static BufferedImage stacked(List<BufferedImage> images) {
    int width = images.stream().mapToInt(BufferedImage::getWidth).max().orElse(1);
    int height = images.stream().mapToInt(image -> image.getHeight() + GAP).sum() - GAP;
    BufferedImage whole = new BufferedImage(width, height, BufferedImage.TYPE_3BYTE_BGR);
    Graphics2D canvas = whole.createGraphics();
    try {
      canvas.setColor(Color.GRAY);
      canvas.fillRect(0, 0, width, height);
      int y = 0;
      for (BufferedImage image : images) {
        canvas.drawImage(image, 0, y, null);
        y += image.getHeight() + GAP;
      }
    } finally {
      canvas.dispose();
    }
    return whole;
  }
}
