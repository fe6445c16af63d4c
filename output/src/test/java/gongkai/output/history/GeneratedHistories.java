package gongkai.output.history;

import gongkai.normalizer.Scope;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * Invented agencies with reports on several years, in which everything that is compared holds, but
 * for breaks that are made on purpose and remembered.
 */
final class GeneratedHistories {
  static final int AGENCIES = 500;
  static final int FIRST_YEAR = 2019;
  static final int LAST_YEAR = 2025;

  /** So many other years must there be, by comparisons.yaml. */
  private static final int ENOUGH_OTHERS = 4;

  /** What was broken, as {@code id agency year}. */
  private final Set<String> breaks = new TreeSet<>();

  /** By agency, the year whose number is far from the others. */
  private final Map<String, Integer> outliers = new TreeMap<>();

  private final List<PastReport> reports = new ArrayList<>();
  private final Random random;
  private int ids;

  private GeneratedHistories(long seed) {
    this.random = new Random(seed);
  }

  static GeneratedHistories of(long seed) {
    GeneratedHistories histories = new GeneratedHistories(seed);
    for (int agency = 0; agency < AGENCIES; agency++) {
      histories.add("示例市-第%d局".formatted(agency));
    }
    return histories;
  }

  Set<String> breaks() {
    return breaks;
  }

  /** The reports, by agency. */
  Map<String, List<PastReport>> reports() {
    Map<String, List<PastReport>> byAgency = new TreeMap<>();
    reports.forEach(
        report -> byAgency.computeIfAbsent(report.agencyId(), id -> new ArrayList<>()).add(report));
    return byAgency;
  }

  /** One agency: what a year carries out the next carries in, and documents add up. */
  private void add(String agency) {
    int usual = 5 + random.nextInt(200);
    int carried = random.nextInt(5);
    int inForce = 20 + random.nextInt(50);
    Optional<Map<String, Integer>> before = Optional.empty();
    for (int year = FIRST_YEAR; year <= LAST_YEAR; year++) {
      Map<String, Integer> figures = new TreeMap<>();
      figures.put("received", usual + random.nextInt(3));
      figures.put("carried_in", carried);
      carried = random.nextInt(5);
      figures.put("carried_out", carried);
      String documents = "disclosure.normative_documents.";
      figures.put(documents + "issued", 5 + random.nextInt(4));
      figures.put(documents + "repealed", random.nextInt(4));
      inForce +=
          figures.getOrDefault(documents + "issued", 0)
              - figures.getOrDefault(documents + "repealed", 0);
      figures.put(documents + "in_force", inForce);
      if (random.nextInt(12) == 0) {
        continue; // No report on the year.
      }
      if (year > FIRST_YEAR && before.isPresent() && random.nextInt(10) == 0) {
        breakOne(agency, year, figures);
      }
      // The next year must start from what is published, else it breaks too.
      carried = figures.getOrDefault("carried_out", 0);
      inForce = figures.getOrDefault(documents + "in_force", 0);
      reports.add(report(agency, year, figures));
      before = Optional.of(figures);
    }
    long others = reports.stream().filter(report -> report.agencyId().equals(agency)).count() - 1;
    if (outliers.containsKey(agency) && others >= ENOUGH_OTHERS) {
      breaks.add("outlier_history " + agency + " " + outliers.get(agency));
    }
  }

  private void breakOne(String agency, int year, Map<String, Integer> figures) {
    boolean known =
        reports.stream().anyMatch(r -> r.agencyId().equals(agency) && r.year() == year - 1);
    switch (random.nextInt(3)) {
      case 0 -> {
        figures.merge("carried_in", 1 + random.nextInt(3), Integer::sum);
        remember(known, "carried_over", agency, year);
      }
      case 1 -> {
        figures.merge(
            "disclosure.normative_documents.in_force", 1 + random.nextInt(3), Integer::sum);
        remember(known, "normative_documents_in_force", agency, year);
      }
      default -> {
        if (!outliers.containsKey(agency)) { // Several would be none.
          figures.merge("received", 50, (number, unused) -> number * 20 + 500);
          outliers.put(agency, year);
        }
      }
    }
  }

  private void remember(boolean known, String id, String agency, int year) {
    if (known) { // Without a report on the year before nothing is compared.
      breaks.add(id + " " + agency + " " + year);
    }
  }

  private PastReport report(String agency, int year, Map<String, Integer> numbers) {
    List<PastFigure> figures = new ArrayList<>();
    numbers.forEach(
        (name, number) ->
            figures.add(Past.figure(name, Optional.of(BigDecimal.valueOf(number)), Scope.ORGAN)));
    PastReport empty = Past.report(agency, year, ++ids + " organ");
    return new PastReport(
        empty.id(), empty.file(), agency, agency, year, Scope.ORGAN, empty.dates(), 0, figures);
  }
}
