package gongkai.output.chart;

import gongkai.output.chart.LineChart.Line;
import gongkai.output.chart.LineChart.Mark;
import gongkai.output.chart.LineChart.Point;
import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Font;
import java.awt.Graphics2D;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.DoubleBinaryOperator;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.knowm.xchart.CategoryChart;
import org.knowm.xchart.CategorySeries;
import org.knowm.xchart.CategorySeries.CategorySeriesRenderStyle;
import org.knowm.xchart.style.CategoryStyler;
import org.knowm.xchart.style.Styler.LegendLayout;
import org.knowm.xchart.style.Styler.LegendPosition;
import org.knowm.xchart.style.lines.SeriesLines;
import org.knowm.xchart.style.markers.Marker;
import org.knowm.xchart.style.markers.SeriesMarkers;

/** Draws one chart. */
final class ChartPainter {
  /** Told apart by people who see colours otherwise (Okabe and Ito), without the yellow. */
  private static final List<Color> COLORS =
      List.of(
          new Color(0x0072b2),
          new Color(0xd55e00),
          new Color(0x009e73),
          new Color(0xcc79a7),
          new Color(0x56b4e9),
          new Color(0xe69f00),
          new Color(0x000000));

  /** Lines of one colour are told apart by their dashes. */
  private static final List<BasicStroke> STROKES =
      List.of(new BasicStroke(2), dashed(8, 4), dashed(2, 3));

  private static final Color GRID = new Color(0xdddddd);
  private static final int MARKER = 9;
  private static final int LETTERS = 12;
  private static final int TITLE = 15;

  private static final int MOST_LABELS = 20;

  /** Room above the highest point. */
  private static final double HEADROOM = 1.08;

  /** Larger numbers are drawn in thousands, millions and on: XChart looks long for wide ticks. */
  private static final double MOST_AS_IT_IS = 1e7;

  private final LineChart chart;
  private final Font font;

  /** By so many powers of ten the numbers are drawn smaller, a multiple of 3. */
  private final int power;

  ChartPainter(LineChart chart, Font font) {
    this.chart = chart;
    this.font = font;
    int needed = 0;
    double largest = Math.max(extreme(chart, Math::max), -extreme(chart, Math::min));
    while (largest / Math.pow(10, needed) >= MOST_AS_IT_IS) {
      needed += 3;
    }
    this.power = needed;
  }

  private static BasicStroke dashed(float ink, float gap) {
    return new BasicStroke(
        2, BasicStroke.CAP_BUTT, BasicStroke.JOIN_ROUND, 10, new float[] {ink, gap}, 0);
  }

  void paint(Graphics2D canvas, int width, int height) {
    CategoryChart drawn = new CategoryChart(width, height);
    drawn.setTitle(chart.title());
    drawn.setXAxisTitle("年度 year");
    drawn.setYAxisTitle(chart.valueTitle() + (power == 0 ? "" : " × 10^" + power));
    style(drawn.getStyler());
    for (int i = 0; i < chart.lines().size(); i++) {
      add(drawn, i);
    }
    drawn.paint(canvas, width, height);
  }

  private void style(CategoryStyler styler) {
    styler.setLocale(Locale.ROOT);
    styler.setChartTitleFont(font.deriveFont(Font.BOLD, TITLE));
    styler.setAxisTitleFont(font.deriveFont(Font.PLAIN, LETTERS));
    styler.setAxisTickLabelsFont(font.deriveFont(Font.PLAIN, LETTERS));
    styler.setLegendFont(font.deriveFont(Font.PLAIN, LETTERS));
    styler.setLegendPosition(LegendPosition.OutsideS);
    styler.setLegendLayout(LegendLayout.Vertical);
    styler.setLegendBorderColor(Color.WHITE);
    styler.setChartTitleBoxVisible(false);
    styler.setChartBackgroundColor(Color.WHITE);
    styler.setPlotBorderVisible(false);
    styler.setPlotGridVerticalLinesVisible(false);
    styler.setPlotGridLinesColor(GRID);
    styler.setPlotGridLinesStroke(new BasicStroke(1));
    styler.setMarkerSize(MARKER);
    // Years are categories: on an axis of numbers there are ticks between them.
    styler.setDefaultSeriesRenderStyle(CategorySeriesRenderStyle.Line);
    styler.setOverlapped(true);
    styler.setXAxisMaxLabelCount(MOST_LABELS);
    styler.setYAxisDecimalPattern("#,##0.##");
    double scale = HEADROOM / Math.pow(10, power);
    double lowest = Math.min(0, extreme(chart, Math::min) * scale);
    double highest = extreme(chart, Math::max) * scale;
    styler.setYAxisMin(lowest);
    styler.setYAxisMax(highest > 0 ? highest : lowest < 0 ? 0 : 1.0);
  }

  private static double extreme(LineChart chart, DoubleBinaryOperator which) {
    return chart.lines().stream()
        .flatMap(line -> line.points().stream())
        .flatMap(point -> point.value().stream())
        .mapToDouble(BigDecimal::doubleValue)
        .reduce(which)
        .orElse(0);
  }

  /** A line with its points; rings go over those that are flagged. */
  private void add(CategoryChart drawn, int index) {
    Line line = chart.lines().get(index);
    if (!line.hasValue()) {
      return;
    }
    // Names of series must differ; their labels need not.
    series(drawn, "line " + index, line, point -> true, SeriesMarkers.CIRCLE).setLabel(line.name());
    if (line.hasFlag()) {
      Predicate<Point> flagged = point -> point.mark() == Mark.FLAGGED;
      CategorySeries rings = series(drawn, "flagged " + index, line, flagged, new HollowCircle());
      rings.setShowInLegend(false);
      rings.setLineStyle(SeriesLines.NONE);
    }
  }

  private CategorySeries series(
      CategoryChart drawn, String name, Line line, Predicate<Point> shown, Marker marker) {
    List<String> years = chart.years().stream().map(String::valueOf).toList();
    List<@Nullable BigDecimal> values = new ArrayList<>();
    for (Point point : line.points()) {
      // XChart takes null for a gap.
      values.add(
          shown.test(point)
              ? point.value().map(value -> value.movePointLeft(power)).orElse(null)
              : null);
    }
    Color color = COLORS.get(line.look() % COLORS.size());
    CategorySeries series = drawn.addSeries(name, years, values);
    series.setMarker(marker);
    series.setMarkerColor(color);
    series.setLineColor(color);
    series.setLineStyle(STROKES.get(line.look() / COLORS.size() % STROKES.size()));
    return series;
  }
}
