package gongkai.extractor;

import gongkai.corpus.MediaType;
import gongkai.corpus.SourceFile;
import java.util.Map;

/** Reads a file by the reader of its format. All readers are listed here. */
public final class Extractor implements DocumentReader {
  private final Map<MediaType, DocumentReader> readers = Map.of();

  @Override
  public Document read(SourceFile file) throws UnreadableFileException {
    DocumentReader reader = readers.get(file.mediaType());
    if (reader == null) {
      throw new UnreadableFileException(
          UnreadableFileException.Reason.UNSUPPORTED,
          "no reader for " + file.mediaType().description());
    }
    return reader.read(file);
  }
}
