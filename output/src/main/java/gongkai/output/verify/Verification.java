package gongkai.output.verify;

import gongkai.output.verify.Finding.Kind;
import java.util.List;
import java.util.Map;

/**
 * What came of looking at a dataset.
 *
 * @param version the version of the program that wrote it
 * @param tables how many tables it has
 * @param rows how many rows they have, headers not counted
 * @param figures how many of these are figures
 * @param reports of how many reports counts and identities were looked at
 * @param findings what is not as it must be, as it was met, not more of a kind than was asked for
 * @param counts how much there is of each kind that was found
 */
public record Verification(
    String version,
    int tables,
    long rows,
    long figures,
    long reports,
    List<Finding> findings,
    Map<Kind, Long> counts) {
  public Verification {
    findings = List.copyOf(findings);
    counts = Map.copyOf(counts);
  }

  /** Whether the dataset is what it says it is. */
  public boolean holds() {
    return counts.isEmpty();
  }
}
