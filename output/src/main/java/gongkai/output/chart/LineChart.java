package gongkai.output.chart;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

/**
 * What a chart shows: lines over the same years.
 *
 * @param title stands above
 * @param valueTitle what the values are, with their unit
 * @param years ascending, without a gap; at least one
 * @param lines in the order of the legend; at least one
 */
public record LineChart(String title, String valueTitle, List<Integer> years, List<Line> lines) {

  /** How a point is drawn. */
  public enum Mark {
    PLAIN,
    /** Hollow: to be looked at before it is used. */
    FLAGGED
  }

  /**
   * A point of a line.
   *
   * @param value empty for a gap; of at most 15 digits before the point
   * @param mark how it is drawn
   */
  public record Point(Optional<BigDecimal> value, Mark mark) {
    /** Neighbours of larger numbers are one double, and XChart looks for ticks forever. */
    private static final int MOST_DIGITS = 15;

    /** Nothing is drawn, and the line does not go over it. */
    public static final Point GAP = new Point(Optional.empty(), Mark.PLAIN);

    public Point {
      if (!value.map(Point::isDrawn).orElse(true)) {
        throw new IllegalArgumentException("too large for a chart: " + value);
      }
    }

    /** Whether a number is not too large for a chart. */
    public static boolean isDrawn(BigDecimal value) {
      return value.signum() == 0 || value.precision() - value.scale() <= MOST_DIGITS;
    }
  }

  /**
   * A line.
   *
   * @param name as in the legend
   * @param look a number from 0; lines of one number look alike in all charts of a sheet
   * @param points one a year of the chart
   */
  public record Line(String name, int look, List<Point> points) {
    public Line {
      points = List.copyOf(points);
    }

    boolean hasValue() {
      return points.stream().anyMatch(point -> point.value().isPresent());
    }

    boolean hasFlag() {
      return points.stream()
          .anyMatch(point -> point.mark() == Mark.FLAGGED && point.value().isPresent());
    }
  }

  public LineChart {
    years = List.copyOf(years);
    lines = List.copyOf(lines);
    int count = years.size();
    if (count == 0 || lines.isEmpty()) {
      throw new IllegalArgumentException("a chart without years or lines: " + title);
    }
    if (lines.stream().anyMatch(line -> line.points().size() != count)) {
      throw new IllegalArgumentException("a line has not one point a year: " + title);
    }
  }
}
