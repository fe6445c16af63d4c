package gongkai.output;

import gongkai.corpus.CorpusEntry;
import gongkai.corpus.SourceFile;
import gongkai.extractor.Document;
import gongkai.extractor.Link;
import gongkai.normalizer.Reading;
import gongkai.normalizer.Report;
import java.util.List;
import java.util.Optional;
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
 * @param ownUrl the address that it names as its own; empty if it names none or was not read
 * @param attachments links to what holds its report; empty unless the status is {@link
 *     FileStatus#ATTACHMENT_ONLY}
 */
public record FileOutcome(
    CorpusEntry entry,
    FileStatus status,
    String reason,
    OptionalInt pages,
    List<Report> reports,
    Optional<String> ownUrl,
    List<Link> attachments) {

  /** The outcome of a file that names no address as its own. */
  public FileOutcome(
      CorpusEntry entry,
      FileStatus status,
      String reason,
      OptionalInt pages,
      List<Report> reports) {
    this(entry, status, reason, pages, reports, Optional.empty(), List.of());
  }

  public FileOutcome {
    reports = List.copyOf(reports);
    attachments = List.copyOf(attachments);
    if (reports.isEmpty() == (status == FileStatus.REPORT)) {
      throw new IllegalArgumentException(
          "%s: status %s with %d reports".formatted(entry.path(), status, reports.size()));
    }
    if (attachments.isEmpty() == (status == FileStatus.ATTACHMENT_ONLY)) {
      throw new IllegalArgumentException(
          "%s: status %s with %d attachments".formatted(entry.path(), status, attachments.size()));
    }
  }

  /** What became of a file that was read. */
  public static FileOutcome of(SourceFile file, Document document, Reading reading) {
    OptionalInt pages = document.pages();
    Optional<String> url = Optional.ofNullable(document.metadata().get("url"));
    if (reading instanceof Reading.Reports found) {
      String others = String.join("; ", found.others());
      return new FileOutcome(
          file, FileStatus.REPORT, others, pages, found.reports(), url, List.of());
    }
    if (reading instanceof Reading.AttachmentOnly shell) {
      return new FileOutcome(
          file,
          FileStatus.ATTACHMENT_ONLY,
          shell.reason(),
          pages,
          List.of(),
          url,
          shell.attachments());
    }
    Reading.NotAReport none = (Reading.NotAReport) reading;
    return new FileOutcome(
        file, FileStatus.NOT_A_REPORT, none.reason(), pages, List.of(), url, List.of());
  }
}
