package gongkai.output.verify;

import gongkai.normalizer.Comparisons;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** Which rows of checks.csv are identities of one report, and no comparisons with others. */
final class OwnChecks {
  private final Set<String> comparisons;

  OwnChecks(Comparisons comparisons) {
    this.comparisons =
        comparisons.words().stream().map(Comparisons.Words::id).collect(Collectors.toSet());
  }

  boolean holds(TableRow check) {
    return !comparisons.contains(check.text("check_id"));
  }

  /** Those that are. */
  List<TableRow> of(List<TableRow> checks) {
    return checks.stream().filter(this::holds).toList();
  }
}
