package gongkai.output.page;

import gongkai.output.AllApplicants;
import gongkai.output.Dataset;
import gongkai.output.Row;
import java.io.IOException;
import java.util.EnumMap;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * How many reports of a dataset have a figure of each indicator, by form, year and what stands in
 * the cell. Of the requests table the row's total counts, so that a report counts once.
 */
public final class FigureCounts {
  /** What stands in a cell. */
  enum Kind {
    REPORTED("有数", "reported"),
    FLAGGED("存疑", "flagged"),
    BLANK("空白", "blank"),
    DASH("横线或“无”", "dash or 无"),
    UNCLEAR("无法辨认或单位不明", "unreadable or of unknown unit");

    private final String zh;
    private final String en;

    Kind(String zh, String en) {
      this.zh = zh;
      this.en = en;
    }

    String zh() {
      return zh;
    }

    String en() {
      return en;
    }

    private static Kind of(Row row) {
      return switch (row.text("status")) {
        case "reported" -> row.text("flags").isEmpty() ? REPORTED : FLAGGED;
        case "blank" -> BLANK;
        case "dash", "none_word" -> DASH;
        default -> UNCLEAR;
      };
    }
  }

  private final String folder;
  private final String version;
  private final SortedMap<String, SortedMap<String, SortedMap<String, Map<Kind, Long>>>> counts =
      new TreeMap<>();
  private final SortedSet<String> years = new TreeSet<>();
  private long largest;

  private FigureCounts(String folder, String version) {
    this.folder = folder;
    this.version = version;
  }

  /**
   * Counts the rows of figures.csv; memory grows with the indicators, forms and years only.
   *
   * @throws gongkai.output.UnusableDatasetException if the dataset is not as it describes itself
   * @throws IOException if it cannot be read
   */
  public static FigureCounts read(Dataset dataset) throws IOException {
    FigureCounts counts =
        new FigureCounts(
            String.valueOf(dataset.folder().toAbsolutePath().normalize().getFileName()),
            dataset.version());
    dataset.read("figures", counts::add);
    return counts;
  }

  private void add(Row row) {
    if (!AllApplicants.have(row)) {
      return;
    }
    years.add(row.text("year"));
    Map<Kind, Long> kinds =
        counts
            .computeIfAbsent(row.text("indicator"), unused -> new TreeMap<>())
            .computeIfAbsent(row.text("form"), unused -> new TreeMap<>())
            .computeIfAbsent(row.text("year"), unused -> new EnumMap<>(Kind.class));
    kinds.merge(Kind.of(row), 1L, Long::sum);
    largest = Math.max(largest, kinds.values().stream().mapToLong(Long::longValue).sum());
  }

  /** The codes of all indicators that have figures. */
  public Set<String> indicators() {
    return Set.copyOf(counts.keySet());
  }

  /** The name of the dataset's folder. */
  String folder() {
    return folder;
  }

  /** The version of the program that wrote the dataset. */
  String version() {
    return version;
  }

  /** All years of the dataset, in order; an empty one for reports without a year comes first. */
  SortedSet<String> years() {
    return years;
  }

  /** The most reports that have an indicator in one form and year. */
  long largest() {
    return largest;
  }

  /** By form, then by year; empty if no report has it. */
  SortedMap<String, SortedMap<String, Map<Kind, Long>>> of(String indicator) {
    return counts.getOrDefault(indicator, new TreeMap<>());
  }
}
