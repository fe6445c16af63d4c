package gongkai.cli;

import gongkai.cli.journal.Journal;
import gongkai.cli.pipeline.OrderedPipeline;
import gongkai.cli.reading.CodedReading;
import gongkai.cli.reading.FileReader;
import gongkai.cli.reading.FileReading;
import gongkai.corpus.ContainerFile;
import gongkai.corpus.CorpusEntry;
import gongkai.corpus.DuplicateFile;
import gongkai.corpus.RefusedFile;
import gongkai.corpus.SourceFile;
import gongkai.output.FileStatus;
import java.io.IOException;
import java.util.Optional;

/** What is done with each file met: found in the journal, or read and put there. */
final class EntryWork implements OrderedPipeline.Work<FoundEntry, FileResult> {
  private final FileReader reader;
  private final Journal journal;

  EntryWork(FileReader reader, Journal journal) {
    this.reader = reader;
    this.journal = journal;
  }

  @Override
  public FileResult apply(FoundEntry found) throws InterruptedException, IOException {
    CorpusEntry entry = found.entry();
    if (entry instanceof DuplicateFile duplicate) {
      return unread(found, FileStatus.DUPLICATE, "same content as " + duplicate.original());
    }
    if (entry instanceof RefusedFile refused) {
      return unread(found, FileStatus.REFUSED, refused.reason());
    }
    if (entry instanceof ContainerFile container) {
      return unread(found, status(container), reason(container));
    }
    SourceFile file = (SourceFile) entry;
    Optional<FileReading> before = journal.find(file);
    if (before.isPresent()) {
      return new FileResult(found, before.get(), FileResult.Origin.JOURNAL);
    }
    CodedReading read = reader.read(file);
    journal.add(file, read);
    return new FileResult(found, read.reading(), FileResult.Origin.READ);
  }

  private static FileResult unread(FoundEntry found, FileStatus status, String reason) {
    return new FileResult(found, FileReading.without(status, reason), FileResult.Origin.ENTRY);
  }

  private static FileStatus status(ContainerFile file) {
    return file.trouble()
        .map(
            trouble ->
                switch (trouble.kind()) {
                  case ENCRYPTED -> FileStatus.ENCRYPTED;
                  case CORRUPT -> FileStatus.CORRUPT;
                  case UNSUPPORTED -> FileStatus.UNSUPPORTED;
                  case REFUSED -> FileStatus.REFUSED;
                  case TIMED_OUT -> FileStatus.TIMED_OUT;
                  case OUT_OF_MEMORY -> FileStatus.OUT_OF_MEMORY;
                  case FAILED -> FileStatus.FAILED;
                })
        .orElse(FileStatus.CONTAINER);
  }

  private static String reason(ContainerFile file) {
    String met = file.members() == 0 ? "" : "; files met in it: " + file.members();
    return file.trouble().map(trouble -> trouble.reason() + met).orElse("");
  }
}
