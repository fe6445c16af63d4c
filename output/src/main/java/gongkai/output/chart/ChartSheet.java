package gongkai.output.chart;

import java.awt.Color;
import java.awt.Dimension;
import java.awt.Font;
import java.awt.Graphics2D;
import java.awt.Rectangle;
import java.awt.font.TextLayout;
import java.awt.geom.AffineTransform;
import java.util.List;

/**
 * Charts below each other in one picture, with a few lines of text at its foot.
 *
 * @param charts from the top
 * @param foot lines such as the source; long ones are broken
 */
public record ChartSheet(List<LineChart> charts, List<String> foot) {
  private static final int WIDTH = 960;
  private static final int PLOT = 395;

  /** What a line of the legend takes. */
  private static final int LEGEND = 21;

  private static final int MARGIN = 20;
  private static final int LEADING = 17;
  private static final float LETTERS = 12;

  public ChartSheet {
    charts = List.copyOf(charts);
    foot = List.copyOf(foot);
  }

  /** In pixels, before any enlargement. */
  Dimension size(Font font) {
    return new Dimension(WIDTH, top() + footLines(font).size() * LEADING + 2 * MARGIN);
  }

  /** Where the foot begins. */
  private int top() {
    return charts.stream().mapToInt(ChartSheet::height).sum();
  }

  private static int height(LineChart chart) {
    return PLOT + chart.lines().size() * LEGEND;
  }

  private List<String> footLines(Font font) {
    return BrokenLines.of(foot, font.deriveFont(LETTERS), WIDTH - 2 * MARGIN);
  }

  void paint(Graphics2D canvas, Font font) {
    canvas.setColor(Color.WHITE);
    canvas.fill(new Rectangle(size(font)));
    AffineTransform origin = canvas.getTransform();
    for (LineChart chart : charts) {
      new ChartPainter(chart, font).paint(canvas, WIDTH, height(chart));
      canvas.translate(0, height(chart));
    }
    canvas.setTransform(origin);
    canvas.setClip(null);
    canvas.setColor(Color.DARK_GRAY);
    int baseline = top() + MARGIN;
    for (String line : footLines(font)) {
      baseline += LEADING;
      if (!line.isEmpty()) {
        // Letters as shapes look the same wherever the picture is opened.
        TextLayout layout = new TextLayout(line, font.deriveFont(LETTERS), BrokenLines.RENDERING);
        canvas.fill(
            layout.getOutline(
                AffineTransform.getTranslateInstance(MARGIN, baseline - LEADING / 3)));
      }
    }
  }
}
