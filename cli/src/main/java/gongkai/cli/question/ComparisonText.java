package gongkai.cli.question;

import gongkai.cli.text.AlignedColumns;
import gongkai.cli.text.Printable;
import gongkai.output.YearRuns;
import gongkai.output.question.ComparedCell;
import gongkai.output.question.ComparedCell.Absent;
import gongkai.output.question.ComparedCell.Found;
import gongkai.output.question.Comparison;
import gongkai.output.question.Comparison.Elsewhere;
import gongkai.output.question.Comparison.Panel;
import gongkai.output.question.Comparison.Series;
import gongkai.output.question.DatasetIndicator;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.NavigableSet;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** A comparison as text: a table of years and agencies for each indicator under each scope. */
public final class ComparisonText {
  private static final String INDENT = "  ";

  private ComparisonText() {}

  /** All lines; nothing in them steers a terminal. */
  public static List<String> lines(Comparison comparison) {
    List<String> lines = new ArrayList<>();
    Set<DatasetIndicator> described = new HashSet<>();
    for (Panel panel : comparison.panels()) {
      List<String> said = FigureText.lines(panel.indicator());
      // What to beware of is the same under each scope.
      lines.addAll(described.add(panel.indicator()) ? said : said.subList(0, 1));
      lines.add("scope %s, in %s".formatted(panel.scope(), panel.indicator().unit()));
      indent(lines, table(panel));
      lines.addAll(flagged(panel));
      lines.addAll(forms(panel));
      lines.addAll(elsewhere(panel));
      lines.add("");
    }
    List<String> closing = closing(comparison);
    if (closing.isEmpty() && !lines.isEmpty()) {
      lines.remove(lines.size() - 1); // Nothing follows the empty line.
    }
    lines.addAll(closing);
    return lines.stream().map(Printable::of).toList();
  }

  /** What no table shows. */
  public static List<String> closing(Comparison comparison) {
    List<String> lines = new ArrayList<>();
    if (!comparison.without().isEmpty()) {
      lines.add(
          "of no agency under a known scope: "
              + comparison.without().stream()
                  .map(DatasetIndicator::code)
                  .collect(Collectors.joining(" ")));
    }
    if (!comparison.omissions().isEmpty()) {
      lines.add("left out:");
      comparison.omissions().forEach(omission -> lines.add(INDENT + OmissionText.of(omission)));
    }
    return lines;
  }

  private static void indent(List<String> lines, List<String> more) {
    more.forEach(line -> lines.add(INDENT + line));
  }

  private static List<String> table(Panel panel) {
    List<List<String>> rows = new ArrayList<>();
    List<String> head = new ArrayList<>(List.of("year"));
    panel.series().forEach(series -> head.add(Printable.of(series.agency().name())));
    rows.add(head);
    for (int i = 0; i < panel.years().size(); i++) {
      List<String> row = new ArrayList<>(List.of(panel.years().get(i).toString()));
      for (Series series : panel.series()) {
        row.add(text(series.cells().get(i)));
      }
      rows.add(row);
    }
    return AlignedColumns.lines(
        rows, IntStream.range(1, head.size()).boxed().collect(Collectors.toSet()));
  }

  private static String text(ComparedCell cell) {
    if (cell instanceof Found found) {
      return FigureText.of(found.observation());
    }
    return "[" + absent((Absent) cell) + "]";
  }

  private static String absent(Absent absent) {
    return switch (absent) {
      case NO_REPORT -> "no report";
      case NO_ROW -> "no row";
      case OTHER_SCOPE -> "other scope";
      case LEFT_OUT -> "left out";
    };
  }

  private static List<String> flagged(Panel panel) {
    List<String> lines = new ArrayList<>();
    for (Series series : panel.series()) {
      for (int i = 0; i < panel.years().size(); i++) {
        if (series.cells().get(i) instanceof Found found && found.observation().isFlagged()) {
          lines.add(
              "* flagged: %s %d, %s: %s"
                  .formatted(
                      series.agency().name(),
                      panel.years().get(i),
                      found.observation().reportId(),
                      found.observation().doubts()));
        }
      }
    }
    return lines;
  }

  /** The agencies that are not in a panel, by what they count instead. */
  private static List<String> elsewhere(Panel panel) {
    SortedMap<String, List<String>> names = new TreeMap<>();
    for (Elsewhere elsewhere : panel.elsewhere()) {
      String why =
          elsewhere.scopes().isEmpty()
              ? "no such figure under a known scope: "
              : "not here, since scope is %s: ".formatted(String.join(" ", elsewhere.scopes()));
      names.computeIfAbsent(why, unused -> new ArrayList<>()).add(elsewhere.agency().name());
    }
    return names.entrySet().stream()
        .map(entry -> entry.getKey() + String.join(", ", entry.getValue()))
        .toList();
  }

  /** A row for each year of each agency, where status also says why there is no figure. */
  public static AnswerTable table(Comparison comparison) {
    List<List<String>> rows = new ArrayList<>();
    for (Panel panel : comparison.panels()) {
      for (Series series : panel.series()) {
        for (int i = 0; i < panel.years().size(); i++) {
          List<String> row =
              new ArrayList<>(
                  List.of(
                      panel.indicator().code(),
                      panel.scope(),
                      series.agency().id(),
                      series.agency().name(),
                      panel.years().get(i).toString()));
          row.addAll(fields(series.cells().get(i), panel.indicator().unit()));
          rows.add(row);
        }
      }
    }
    List<String> header =
        List.of(
            "indicator",
            "scope",
            "agency_id",
            "agency",
            "year",
            "value",
            "unit",
            "status",
            "flags",
            "confidence",
            "form",
            "report_id");
    return new AnswerTable(header, rows, Set.of());
  }

  private static List<String> fields(ComparedCell cell, String unit) {
    if (cell instanceof Found found) {
      return List.of(
          found.observation().value().map(FigureText::number).orElse(""),
          unit,
          found.observation().status(),
          String.join(" ", found.observation().flags()),
          found.observation().confidence(),
          found.observation().form(),
          found.observation().reportId());
    }
    return List.of("", unit, absent((Absent) cell).replace(' ', '_'), "", "", "", "");
  }

  /** Which years are of which form, where there are several: what a form asks for changes. */
  private static List<String> forms(Panel panel) {
    SortedMap<String, NavigableSet<Integer>> years = new TreeMap<>();
    for (Series series : panel.series()) {
      for (int i = 0; i < panel.years().size(); i++) {
        if (series.cells().get(i) instanceof Found found) {
          years
              .computeIfAbsent(found.observation().form(), unused -> new TreeSet<>())
              .add(panel.years().get(i));
        }
      }
    }
    return years.size() < 2
        ? List.of()
        : List.of(
            years.entrySet().stream()
                .map(entry -> entry.getKey() + " " + YearRuns.of(entry.getValue()))
                .collect(Collectors.joining(", ", "forms: ", "")));
  }
}
