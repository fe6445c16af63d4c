package gongkai.output.chart;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.geom.Ellipse2D;
import org.knowm.xchart.style.markers.Marker;

/** A ring in the series' colour, white inside. */
final class HollowCircle extends Marker {
  private static final BasicStroke RING = new BasicStroke(2);

  @Override
  public void paint(Graphics2D canvas, double x, double y, int size) {
    Color ink = canvas.getColor();
    Ellipse2D circle = new Ellipse2D.Double(x - size / 2.0, y - size / 2.0, size, size);
    canvas.setColor(Color.WHITE);
    canvas.fill(circle);
    canvas.setColor(ink);
    canvas.setStroke(RING);
    canvas.draw(circle);
  }
}
