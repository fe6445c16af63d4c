package gongkai.output;

import gongkai.normalizer.CorrectionResult;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/**
 * What is in a dataset, in numbers.
 *
 * @param files how many files became what, in the order of the statuses; a status that no file has
 *     is absent
 * @param reports rows of reports.csv
 * @param figures rows of figures.csv
 * @param flaggedFigures those with a flag
 * @param failedChecks rows of checks.csv that failed
 * @param corrections rows of corrections.csv; empty if no file of corrections was given
 */
public record DatasetSummary(
    Map<FileStatus, Integer> files,
    long reports,
    long figures,
    long flaggedFigures,
    long failedChecks,
    List<CorrectionResult> corrections) {
  public DatasetSummary {
    Map<FileStatus, Integer> inOrder = new EnumMap<>(FileStatus.class);
    inOrder.putAll(files);
    files = Collections.unmodifiableMap(inOrder);
    corrections = List.copyOf(corrections);
  }

  /** How many files were met. */
  public int totalFiles() {
    return files.values().stream().mapToInt(Integer::intValue).sum();
  }
}
