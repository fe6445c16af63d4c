package gongkai.output.page;

import gongkai.output.page.FigureCounts.Kind;
import java.io.IOException;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.SortedMap;
import java.util.stream.Collectors;

/**
 * How many reports have an indicator: for each form a bar a year, as high as the count, and the
 * counts in words. All charts of a page have one scale. A year without a report that has it has no
 * bar.
 *
 * @param html where to
 * @param counts of the dataset
 */
record CountChart(Html html, FigureCounts counts) {
  private static final int BAR = 9;
  private static final int STEP = 12;
  private static final int HEIGHT = 36;
  private static final int LABEL = 12;
  private static final String UNKNOWN_YEAR = "?";

  void write(String indicator) throws IOException {
    SortedMap<String, SortedMap<String, Map<Kind, Long>>> byForm = counts.of(indicator);
    if (byForm.isEmpty()) {
      html.text("p", Html.of("none"), "数据集中没有 · not in the dataset");
      return;
    }
    for (Map.Entry<String, SortedMap<String, Map<Kind, Long>>> form : byForm.entrySet()) {
      html.block("div", Html.of("counts"), () -> write(form.getKey(), form.getValue()));
    }
  }

  private void write(String form, SortedMap<String, Map<Kind, Long>> years) throws IOException {
    html.text("code", Html.of("form"), form);
    String size = "0 0 %d %d".formatted(counts.years().size() * STEP, HEIGHT + LABEL);
    html.element(
        "svg",
        List.of(
            "class",
            "bars",
            "viewBox",
            size,
            "width",
            Integer.toString(counts.years().size() * STEP),
            "height",
            Integer.toString(HEIGHT + LABEL),
            "role",
            "img",
            "aria-label",
            form),
        () -> {
          html.empty("line", axis());
          int x = 0;
          for (String year : counts.years()) {
            bar(x, year, years.getOrDefault(year, Map.of()));
            x += STEP;
          }
        });
    Map<Kind, Long> sums = new EnumMap<>(Kind.class);
    years.values().forEach(kinds -> kinds.forEach((kind, n) -> sums.merge(kind, n, Long::sum)));
    html.text("span", Html.of("numbers"), span(years) + ": " + words(sums));
  }

  private List<String> axis() {
    return List.of(
        "x1", "0",
        "x2", Integer.toString(counts.years().size() * STEP),
        "y1", Integer.toString(HEIGHT),
        "y2", Integer.toString(HEIGHT));
  }

  private static String span(SortedMap<String, Map<Kind, Long>> years) {
    String first = shown(years.firstKey());
    String last = shown(years.lastKey());
    return first.equals(last) ? first : first + "–" + last;
  }

  private static String shown(String year) {
    return year.isEmpty() ? UNKNOWN_YEAR : year;
  }

  private static String words(Map<Kind, Long> counts) {
    return counts.entrySet().stream()
        .map(it -> "%d %s %s".formatted(it.getValue(), it.getKey().zh(), it.getKey().en()))
        .collect(Collectors.joining(", "));
  }

  private void bar(int x, String year, Map<Kind, Long> kinds) throws IOException {
    html.element(
        "g",
        List.of(),
        () -> {
          if (!kinds.isEmpty()) {
            html.text("title", List.of(), shown(year) + ": " + words(kinds));
          }
          double top = HEIGHT;
          for (Map.Entry<Kind, Long> kind : kinds.entrySet()) {
            // What is there is seen, however little it is.
            double height = Math.max(1.5, (double) HEIGHT * kind.getValue() / counts.largest());
            top -= height;
            html.empty("rect", rect(x, top, height, kind.getKey()));
          }
          if (isLabelled(year)) {
            html.text(
                "text", place(x), shown(year).substring(Math.max(0, shown(year).length() - 2)));
          }
        });
  }

  private static List<String> rect(int x, double top, double height, Kind kind) {
    return List.of(
        "class", kind.name().toLowerCase(Locale.ROOT),
        "x", Integer.toString(x),
        "y", decimal(Math.max(0, top)),
        "width", Integer.toString(BAR),
        "height", decimal(height));
  }

  private static String decimal(double length) {
    return String.format(Locale.ROOT, "%.1f", length);
  }

  private static List<String> place(int x) {
    return List.of("x", Integer.toString(x), "y", Integer.toString(HEIGHT + LABEL - 2));
  }

  /** The first and the last year of the dataset tell where the others are. */
  private boolean isLabelled(String year) {
    return year.equals(counts.years().first()) || year.equals(counts.years().last());
  }
}
