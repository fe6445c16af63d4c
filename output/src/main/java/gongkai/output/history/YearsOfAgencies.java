package gongkai.output.history;

import gongkai.normalizer.Comparisons;
import gongkai.normalizer.Comparisons.Outlier;
import java.util.ArrayList;
import java.util.List;

/** Everything that the reports of one agency say together. */
public final class YearsOfAgencies {
  private final Comparisons comparisons;
  private final List<OwnOutliers> outliers;

  /** Compares by these rules. */
  public YearsOfAgencies(Comparisons comparisons) {
    this.comparisons = comparisons;
    this.outliers =
        comparisons.outliers().stream()
            .filter(rule -> rule.among() == Outlier.Among.HISTORY)
            .map(OwnOutliers::new)
            .toList();
  }

  /** All comparisons of an agency's reports, in a defined order. */
  public List<Comparison> compare(AgencyYears agency) {
    List<Comparison> found = new ArrayList<>();
    found.addAll(new YearlyChecks(comparisons.years()).of(agency));
    found.addAll(new Repetition(comparisons.repetition()).of(agency));
    found.addAll(new VersionChanges(comparisons.versions().id()).of(agency));
    outliers.forEach(rule -> found.addAll(rule.of(agency)));
    return found;
  }
}
