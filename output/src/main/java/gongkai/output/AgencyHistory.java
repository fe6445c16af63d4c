package gongkai.output;

import gongkai.normalizer.Agency;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * What the reports of one agency say of it, whatever their order. Where they differ the latest year
 * counts; where those of one year differ, nothing is told.
 */
final class AgencyHistory {
  /** A report that does not say its year counts as the earliest. */
  private static final int NO_YEAR = Integer.MIN_VALUE;

  private final String id;
  private final Map<String, NavigableSet<Integer>> names = new TreeMap<>(Utf8Order.ASCENDING);
  private final Map<Agency.Traits, Integer> traits = new HashMap<>();
  private int reports;

  AgencyHistory(String id) {
    this.id = id;
  }

  void add(Agency agency, Optional<Integer> year) {
    names
        .computeIfAbsent(FieldText.line(agency.name()), unused -> new TreeSet<>())
        .add(year.orElse(NO_YEAR));
    traits.merge(agency.traits(), year.orElse(NO_YEAR), Math::max);
    reports++;
  }

  String id() {
    return id;
  }

  int reports() {
    return reports;
  }

  /** The name of the latest year; of several, the one with the smallest bytes. */
  String name() {
    return names.entrySet().stream()
        .min(
            Comparator.<Map.Entry<String, NavigableSet<Integer>>>comparingInt(
                    name -> name.getValue().last())
                .reversed()
                .thenComparing(Map.Entry::getKey, Utf8Order.ASCENDING))
        .orElseThrow()
        .getKey();
  }

  /**
   * All names by first year, each with its years: 甲局(2014-2016;2018); no years if none told one.
   */
  List<String> namesWithYears() {
    return names.entrySet().stream()
        .sorted(Comparator.comparingInt(name -> name.getValue().first()))
        .map(
            name -> name.getKey().replace(" ", "") + years(name.getValue().tailSet(NO_YEAR, false)))
        .toList();
  }

  private static String years(NavigableSet<Integer> years) {
    return years.isEmpty() ? "" : "(" + YearRuns.of(years) + ")";
  }

  Optional<Integer> firstYear() {
    return told().min(Comparator.naturalOrder());
  }

  Optional<Integer> lastYear() {
    return told().max(Comparator.naturalOrder());
  }

  private Stream<Integer> told() {
    return names.values().stream().flatMap(NavigableSet::stream).filter(year -> year != NO_YEAR);
  }

  /** A trait as the latest year that shows it does; empty if none does or that year's differ. */
  <V> Optional<V> trait(Function<Agency.Traits, Optional<V>> trait) {
    TreeMap<Integer, Set<V>> byYear = new TreeMap<>();
    traits.forEach(
        (shown, year) ->
            trait
                .apply(shown)
                .ifPresent(
                    value -> byYear.computeIfAbsent(year, unused -> new HashSet<>()).add(value)));
    return Optional.ofNullable(byYear.lastEntry())
        .map(Map.Entry::getValue)
        .filter(values -> values.size() == 1)
        .map(values -> values.iterator().next());
  }
}
