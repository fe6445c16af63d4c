package gongkai.output;

import gongkai.corpus.CorpusEntry;
import gongkai.normalizer.Report;
import java.util.List;
import java.util.OptionalInt;

/**
 * What became of one file of the corpus.
 *
 * @param entry the file
 * @param status what became of it
 * @param reason why, for a person; of reports, what else stands among them; empty if nothing is to
 *     say
 * @param pages how many pages it has; empty where its format has none or it was not read
 * @param reports the reports it holds; empty unless the status is {@link FileStatus#REPORT}
 */
public record FileOutcome(
    CorpusEntry entry, FileStatus status, String reason, OptionalInt pages, List<Report> reports) {
  public FileOutcome {
    reports = List.copyOf(reports);
    if (reports.isEmpty() == (status == FileStatus.REPORT)) {
      throw new IllegalArgumentException(
          "%s: status %s with %d reports".formatted(entry.path(), status, reports.size()));
    }
  }
}
