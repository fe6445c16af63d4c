package gongkai.output.question;

import gongkai.output.Row;
import gongkai.output.UnusableDatasetException;
import gongkai.output.YearRuns;
import java.util.ArrayList;
import java.util.List;
import java.util.NavigableSet;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * An agency of a dataset.
 *
 * @param id its agency_id
 * @param name that of the latest year
 * @param names all names in the order of the dataset
 * @param level its administrative level; empty if nothing tells it
 * @param place province, prefecture and county, as far as they are known, else the place in its
 *     name; empty if nothing tells it
 * @param reports how many reports of it there are, whatever their version
 */
public record DatasetAgency(
    String id, String name, List<Named> names, String level, String place, int reports) {
  static final List<String> COLUMNS =
      List.of(
          "agency_id",
          "name",
          "names",
          "admin_level",
          "region",
          "province",
          "prefecture",
          "county",
          "reports");

  private static final Pattern NAMED =
      Pattern.compile("(.*?)(?:\\(((?:[0-9]{4}(?:-[0-9]{4})?)(?:;[0-9]{4}(?:-[0-9]{4})?)*)\\))?");

  /**
   * A name with the years of its reports.
   *
   * @param name as printed, without spaces
   * @param years in ascending order; empty if no report of this name told its year
   */
  public record Named(String name, List<Integer> years) {
    public Named {
      years = List.copyOf(years);
    }
  }

  public DatasetAgency {
    names = List.copyOf(names);
  }

  static DatasetAgency of(Row row) throws UnusableDatasetException {
    return new DatasetAgency(
        row.text("agency_id"),
        row.text("name"),
        names(row.text("names")),
        row.text("admin_level"),
        place(row),
        row.integer("reports").orElse(0));
  }

  private static String place(Row row) {
    List<String> places = new ArrayList<>();
    for (String column : List.of("province", "prefecture", "county")) {
      row.present(column).filter(place -> !places.contains(place)).ifPresent(places::add);
    }
    return places.isEmpty() ? row.text("region") : String.join(" ", places);
  }

  private static List<Named> names(String field) {
    List<Named> names = new ArrayList<>();
    for (String word : field.isEmpty() ? new String[0] : field.split(" ", -1)) {
      Matcher named = NAMED.matcher(word);
      if (named.matches()) {
        String years = named.group(2) == null ? "" : named.group(2);
        names.add(new Named(named.group(1), years(years)));
      }
    }
    return names;
  }

  private static List<Integer> years(String runs) {
    List<Integer> years = new ArrayList<>();
    for (String run : runs.isEmpty() ? new String[0] : runs.split(";", -1)) {
      String[] ends = run.split("-", -1);
      int last = Integer.parseInt(ends[ends.length - 1]);
      for (int year = Integer.parseInt(ends[0]); year <= last; year++) {
        years.add(year);
      }
    }
    return years;
  }

  /** The years that it has reports on, as {@code 2014-2016;2018}; empty if none told one. */
  public String years() {
    NavigableSet<Integer> years = new TreeSet<>();
    names.forEach(named -> years.addAll(named.years()));
    return YearRuns.of(years);
  }

  /** Its names beside that of the latest year, each with its years: 甲局(2014-2016). */
  public List<String> otherNames() {
    return names.stream()
        .filter(named -> !named.name().equals(name))
        .map(
            named -> {
              String years = YearRuns.of(new TreeSet<>(named.years()));
              return named.name() + (years.isEmpty() ? "" : "(" + years + ")");
            })
        .toList();
  }

  /** Whether a folded text is a part of its id or of one of its names. */
  boolean hasPart(String folded) {
    return FoldedName.of(id).contains(folded)
        || FoldedName.of(name).contains(folded)
        || names.stream().anyMatch(named -> FoldedName.of(named.name()).contains(folded));
  }

  /** Whether a folded text is one of its names as a whole. */
  boolean isNamed(String folded) {
    return FoldedName.of(name).equals(folded)
        || names.stream().anyMatch(named -> FoldedName.of(named.name()).equals(folded));
  }
}
