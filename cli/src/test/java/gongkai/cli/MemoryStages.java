package gongkai.cli;

import gongkai.cli.reading.StageReader;
import gongkai.corpus.CorpusEntry;
import gongkai.corpus.MediaType;
import gongkai.corpus.SourceFile;
import gongkai.extractor.Document;
import gongkai.extractor.DocumentReader;
import gongkai.extractor.Paragraph;
import gongkai.extractor.Place;
import gongkai.normalizer.Normalizer;
import gongkai.normalizer.Reading;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;

/** Stages that work on files in memory and write real datasets. */
final class MemoryStages {
  private MemoryStages() {}

  /** A text file whose content is its path. */
  static SourceFile file(String path) {
    byte[] bytes = path.getBytes(StandardCharsets.UTF_8);
    String sha256 = "%064x".formatted(path.hashCode() & 0xffffffffL);
    return new SourceFile(path, MediaType.TEXT, bytes.length, sha256, bytes::clone);
  }

  static DocumentReader oneParagraph() {
    return file ->
        new Document(
            List.of(new Paragraph(file.path(), Place.NONE)),
            OptionalInt.empty(),
            Map.of(),
            List.of());
  }

  static Normalizer noReport() {
    return (file, document) -> new Reading.NotAReport("no report in " + file.path(), List.of());
  }

  static Stages of(List<CorpusEntry> entries, DocumentReader extractor, Normalizer normalizer) {
    return new Stages(
        request -> entries::stream,
        knowledge -> extractor,
        knowledge -> normalizer,
        job -> new StageReader(extractor, normalizer),
        Stages.ofProgram(Map.of()).dataset());
  }
}
