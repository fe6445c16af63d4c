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
  private static final int SCALE = 2;

  private PngPicture() {}

  static void write(ChartSheet sheet, Font font, OutputStream out) throws IOException {
    Dimension size = sheet.size(font);
    BufferedImage image =
        new BufferedImage(size.width * SCALE, size.height * SCALE, BufferedImage.TYPE_INT_RGB);
    Graphics2D canvas = image.createGraphics();
    try {
      canvas.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
      canvas.scale(SCALE, SCALE);
      sheet.paint(canvas, font);
    } finally {
      canvas.dispose();
    }
    ImageIO.write(image, "png", out);
  }
}
