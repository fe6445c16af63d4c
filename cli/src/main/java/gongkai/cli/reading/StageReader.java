package gongkai.cli.reading;

import gongkai.corpus.Member;
import gongkai.corpus.SourceFile;
import gongkai.corpus.Unpacking;
import gongkai.corpus.UnreadableContainerException;
import gongkai.corpus.container.Limits;
import gongkai.corpus.container.Unpacker;
import gongkai.extractor.Document;
import gongkai.extractor.DocumentReader;
import gongkai.extractor.UnreadableFileException;
import gongkai.normalizer.Normalizer;
import gongkai.normalizer.Reading;
import gongkai.output.FileOutcome;
import gongkai.output.FileStatus;
import java.io.IOException;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;

/**
 * Extracts and normalises files in the thread that asks; whatever happens there is an outcome, so
 * that one bad file costs one file. May be used by many threads if its stages may.
 */
public final class StageReader implements FileReader {
  private final DocumentReader extractor;
  private final Normalizer normalizer;
  private final Unpacking unpacking = new Unpacker(Limits.OF_CRAWLS);

  public StageReader(DocumentReader extractor, Normalizer normalizer) {
    this.extractor = extractor;
    this.normalizer = normalizer;
  }

  @Override
  public void unpack(SourceFile container, Path folder, Consumer<? super Member> met)
      throws UnreadableContainerException, IOException {
    unpacking.unpack(container, folder, met);
  }

  @Override
  public CodedReading read(SourceFile file) {
    return CodedReading.of(outcome(file));
  }

  // The only place that catches everything: a file must not take the run with it, and what a
  // library throws on a hostile file is not known beforehand.
  private FileReading outcome(SourceFile file) {
    try {
      return reading(file);
    } catch (IOException e) {
      return FileReading.without(FileStatus.REFUSED, Reason.unread(e));
    } catch (UnreadableFileException e) {
      return FileReading.without(status(e.reason()), Reason.message(e));
    } catch (OutOfMemoryError e) {
      return FileReading.without(
          FileStatus.OUT_OF_MEMORY, "reading it took more memory than there is");
    } catch (RuntimeException | Error e) {
      return FileReading.failed(e);
    }
  }

  private FileReading reading(SourceFile file) throws IOException, UnreadableFileException {
    // A film of gigabytes is not brought into memory to say that nobody reads films.
    SourceFile loaded = extractor.reads(file.mediaType()) ? LoadedFile.of(file) : file;
    long begun = System.nanoTime();
    Document document = extractor.read(loaded);
    long extracted = System.nanoTime();
    Reading reading = normalizer.normalize(loaded, document);
    FileReading.Costs costs =
        new FileReading.Costs(micros(extracted - begun), micros(System.nanoTime() - extracted));
    return FileReading.of(FileOutcome.of(file, document, reading), costs);
  }

  private static long micros(long nanos) {
    return TimeUnit.NANOSECONDS.toMicros(nanos);
  }

  private static FileStatus status(UnreadableFileException.Reason reason) {
    return switch (reason) {
      case ENCRYPTED -> FileStatus.ENCRYPTED;
      case SCANNED -> FileStatus.SCANNED;
      case CORRUPT -> FileStatus.CORRUPT;
      case UNSUPPORTED -> FileStatus.UNSUPPORTED;
    };
  }
}
