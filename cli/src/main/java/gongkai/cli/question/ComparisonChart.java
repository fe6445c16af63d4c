package gongkai.cli.question;

import gongkai.cli.text.Printable;
import gongkai.output.Dataset;
import gongkai.output.chart.ChartSheet;
import gongkai.output.chart.LineChart;
import gongkai.output.chart.LineChart.Line;
import gongkai.output.chart.LineChart.Mark;
import gongkai.output.chart.LineChart.Point;
import gongkai.output.question.ComparedCell;
import gongkai.output.question.ComparedCell.Found;
import gongkai.output.question.Comparison;
import gongkai.output.question.Comparison.Panel;
import gongkai.output.question.Comparison.Series;
import gongkai.output.question.DatasetAgency;
import java.util.ArrayList;
import java.util.List;

/** The panels of a comparison as charts. */
public final class ComparisonChart {
  private ComparisonChart() {}

  /** The charts of all panels that have a number; none if no panel has. */
  public static ChartSheet of(Comparison comparison, Dataset dataset) {
    List<DatasetAgency> agencies = agencies(comparison);
    List<LineChart> charts =
        comparison.panels().stream()
            .filter(ComparisonChart::hasNumber)
            .map(panel -> chart(panel, agencies))
            .toList();
    return new ChartSheet(charts, foot(comparison, dataset));
  }

  /** All agencies, each once, so that one has the same look in every chart. */
  private static List<DatasetAgency> agencies(Comparison comparison) {
    return comparison.panels().stream()
        .flatMap(panel -> panel.series().stream())
        .map(Series::agency)
        .distinct()
        .toList();
  }

  private static boolean hasNumber(Panel panel) {
    return panel.series().stream()
        .flatMap(series -> series.cells().stream())
        .anyMatch(cell -> point(cell).value().isPresent());
  }

  private static LineChart chart(Panel panel, List<DatasetAgency> agencies) {
    return new LineChart(
        Printable.of(
            "%s (%s), scope %s"
                .formatted(panel.indicator().labelZh(), panel.indicator().code(), panel.scope())),
        panel.indicator().unit(),
        panel.years(),
        panel.series().stream()
            .map(series -> line(series, agencies.indexOf(series.agency())))
            .toList());
  }

  private static Line line(Series series, int look) {
    return new Line(
        Printable.of(series.agency().name()),
        look,
        series.cells().stream().map(ComparisonChart::point).toList());
  }

  private static Point point(ComparedCell cell) {
    return cell instanceof Found found && !isTooLarge(cell)
        ? new Point(
            found.observation().value(),
            found.observation().isFlagged() ? Mark.FLAGGED : Mark.PLAIN)
        : Point.GAP;
  }

  private static boolean isTooLarge(ComparedCell cell) {
    return cell instanceof Found found
        && found.observation().value().filter(value -> !Point.isDrawn(value)).isPresent();
  }

  private static long tooLarge(Comparison comparison) {
    return comparison.panels().stream()
        .flatMap(panel -> panel.series().stream())
        .flatMap(series -> series.cells().stream())
        .filter(ComparisonChart::isTooLarge)
        .count();
  }

  private static List<String> foot(Comparison comparison, Dataset dataset) {
    List<String> foot = new ArrayList<>();
    foot.add("Hollow points are flagged. A gap is a figure that is missing, which is not 0.");
    long tooLarge = tooLarge(comparison);
    if (tooLarge > 0) {
      foot.add("Not drawn: %d of more than 15 digits.".formatted(tooLarge));
    }
    if (!comparison.omissions().isEmpty()) {
      foot.add(
          "Left out: %d (other versions, unknown scope or year, contradictions)."
              .formatted(comparison.omissions().size()));
    }
    foot.add(
        "Source: 政府信息公开工作年度报告, dataset made by gongkai %s%s"
            .formatted(
                dataset.version(),
                dataset.corpus().map(digest -> ", corpus SHA-256 " + digest).orElse("")));
    return foot.stream().map(Printable::of).toList();
  }
}
