package gongkai.cli.pipeline;

import gongkai.corpus.CorpusEntry;
import gongkai.corpus.DuplicateFile;
import gongkai.corpus.RefusedFile;
import gongkai.corpus.SourceFile;
import gongkai.extractor.Document;
import gongkai.extractor.DocumentReader;
import gongkai.extractor.UnreadableFileException;
import gongkai.normalizer.Normalizer;
import gongkai.normalizer.Reading;
import gongkai.output.FileOutcome;
import gongkai.output.FileStatus;
import java.io.IOException;
import java.util.List;
import java.util.OptionalInt;
import java.util.function.Function;

/**
 * What becomes of one file: it is extracted and normalised, and whatever happens there is an
 * outcome, so that one bad file costs one file. May be used by many threads if its stages may.
 */
public final class EntryReader implements Function<CorpusEntry, FileOutcome> {
  private final DocumentReader extractor;
  private final Normalizer normalizer;

  public EntryReader(DocumentReader extractor, Normalizer normalizer) {
    this.extractor = extractor;
    this.normalizer = normalizer;
  }

  /** Never throws for what a file is or does. */
  @Override
  public FileOutcome apply(CorpusEntry entry) {
    if (entry instanceof DuplicateFile duplicate) {
      return without(entry, FileStatus.DUPLICATE, "same content as " + duplicate.original());
    }
    if (entry instanceof RefusedFile refused) {
      return without(entry, FileStatus.REFUSED, refused.reason());
    }
    return read((SourceFile) entry);
  }

  // The only place that catches everything: a file must not take the run with it, and what a
  // library throws on a hostile file is not known beforehand.
  private FileOutcome read(SourceFile file) {
    try {
      return outcome(file);
    } catch (IOException e) {
      return without(file, FileStatus.REFUSED, Reason.unread(e));
    } catch (UnreadableFileException e) {
      return without(file, status(e.reason()), Reason.message(e));
    } catch (OutOfMemoryError e) {
      return without(file, FileStatus.OUT_OF_MEMORY, "reading it took more memory than there is");
    } catch (RuntimeException | Error e) {
      return failed(file, e);
    }
  }

  private FileOutcome outcome(SourceFile file) throws IOException, UnreadableFileException {
    SourceFile loaded = LoadedFile.of(file);
    Document document = extractor.read(loaded);
    Reading reading = normalizer.normalize(loaded, document);
    return FileOutcome.of(file, document, reading);
  }

  /** The outcome of a file that met a bug of this program. */
  public static FileOutcome failed(CorpusEntry entry, Throwable thrown) {
    return without(entry, FileStatus.FAILED, Reason.failure(thrown));
  }

  private static FileStatus status(UnreadableFileException.Reason reason) {
    return switch (reason) {
      case ENCRYPTED -> FileStatus.ENCRYPTED;
      case SCANNED -> FileStatus.SCANNED;
      case CORRUPT -> FileStatus.CORRUPT;
      case UNSUPPORTED -> FileStatus.UNSUPPORTED;
    };
  }

  private static FileOutcome without(CorpusEntry entry, FileStatus status, String reason) {
    return new FileOutcome(entry, status, reason, OptionalInt.empty(), List.of());
  }
}
