package gongkai.output.chart;

import java.awt.Dimension;
import java.awt.Font;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.io.OutputStream;
import javax.imageio.ImageIO;

/** A sheet as PNG. */
final class PngPicture {
  /** Pixels a unit. */
  private static final int FINE = 2;

  private static final int COARSE = 1;

  /** A sheet of more is drawn coarsely, so that it fits into memory. */
  private static final long MOST_PIXELS = 24_000_000;

  private PngPicture() {}

  static void write(ChartSheet sheet, Font font, OutputStream out) throws IOException {
    Dimension size = sheet.size(font);
    long fine = (long) size.width * size.height * FINE * FINE;
    int scale = fine <= MOST_PIXELS ? FINE : COARSE;
    BufferedImage image =
        new BufferedImage(size.width * scale, size.height * scale, BufferedImage.TYPE_INT_RGB);
    Graphics2D canvas = image.createGraphics();
    try {
      canvas.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
      canvas.scale(scale, scale);
      sheet.paint(canvas, font);
    } finally {
      canvas.dispose();
    }
    ImageIO.write(image, "png", out);
  }
}
