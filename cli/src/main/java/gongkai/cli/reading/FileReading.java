package gongkai.cli.reading;

import gongkai.corpus.CorpusEntry;
import gongkai.extractor.Link;
import gongkai.normalizer.Report;
import gongkai.output.FileOutcome;
import gongkai.output.FileStatus;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * What became of a file that was read, as {@link FileOutcome} says it, and what it cost.
 *
 * @param status what became of it
 * @param reason why, for a person
 * @param pages how many pages it has; empty where its format has none or it was not read
 * @param reports the reports it holds, without the grids of their tables
 * @param ownUrl the address that it names as its own; empty if it names none or was not read
 * @param attachments links to what holds its report, if only they do
 * @param costs how long it took
 */
public record FileReading(
    FileStatus status,
    String reason,
    OptionalInt pages,
    List<Report> reports,
    Optional<String> ownUrl,
    List<Link> attachments,
    Costs costs) {

  /**
   * How long the stages worked on a file.
   *
   * @param extractMicros in microseconds; 0 if it was not extracted
   * @param normalizeMicros in microseconds; 0 if it was not normalised
   */
  public record Costs(long extractMicros, long normalizeMicros) {
    /** No stage worked on it. */
    public static final Costs NONE = new Costs(0, 0);
  }

  public FileReading {
    reports = reports.stream().map(Report::withoutGrids).toList();
    attachments = List.copyOf(attachments);
  }

  /** What a file that was read is to the dataset. */
  static FileReading of(FileOutcome outcome, Costs costs) {
    return new FileReading(
        outcome.status(),
        outcome.reason(),
        outcome.pages(),
        outcome.reports(),
        outcome.ownUrl(),
        outcome.attachments(),
        costs);
  }

  /** Nothing of a file was understood. */
  public static FileReading without(FileStatus status, String reason) {
    return new FileReading(
        status, reason, OptionalInt.empty(), List.of(), Optional.empty(), List.of(), Costs.NONE);
  }

  /** The outcome of a file that met a bug of this program. */
  public static FileReading failed(Throwable thrown) {
    return without(FileStatus.FAILED, Reason.failure(thrown));
  }

  /**
   * Whether it is final: what was cut short by a bound of time or memory may end otherwise the next
   * time, and what met a bug or a file that could not be opened is worth another try.
   */
  public boolean isFinal() {
    return switch (status) {
      case TIMED_OUT, OUT_OF_MEMORY, FAILED, REFUSED -> false;
      default -> true;
    };
  }

  /** As the dataset takes it. */
  public FileOutcome of(CorpusEntry entry) {
    return new FileOutcome(entry, status, reason, pages, reports, ownUrl, attachments);
  }
}
