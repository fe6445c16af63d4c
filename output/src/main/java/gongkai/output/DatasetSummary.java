package gongkai.output;

import java.util.Collections;
import java.util.EnumMap;
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
 */
public record DatasetSummary(
    Map<FileStatus, Integer> files,
    long reports,
    long figures,
    long flaggedFigures,
    long failedChecks) {
  public DatasetSummary {
    Map<FileStatus, Integer> inOrder = new EnumMap<>(FileStatus.class);
    inOrder.putAll(files);
    files = Collections.unmodifiableMap(inOrder);
  }

  /** How many files were met. */
  public int totalFiles() {
    return files.values().stream().mapToInt(Integer::intValue).sum();
  }
}
