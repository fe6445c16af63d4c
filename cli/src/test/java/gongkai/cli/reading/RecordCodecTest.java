package gongkai.cli.reading;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import gongkai.corpus.CorpusEntry;
import gongkai.corpus.FolderCorpus;
import gongkai.corpus.SourceFile;
import gongkai.extractor.Extractor;
import gongkai.normalizer.Knowledge;
import gongkai.normalizer.ReportNormalizer;
import gongkai.normalizer.form.FormLabels;
import gongkai.output.FileStatus;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What is read of the samples is the same after it was bytes. */
class RecordCodecTest {
  private static final Path SAMPLES = Path.of("..", "corpus", "samples");

  @Test
  void givesBackWhatItWasGiven() throws Exception {
    Knowledge knowledge = Knowledge.ofProgram();
    StageReader reader =
        new StageReader(
            new Extractor(FormLabels.of(knowledge.forms())), new ReportNormalizer(knowledge));
    RecordCodec<FileReading> codec = new RecordCodec<>(FileReading.class);
    try (Stream<CorpusEntry> entries = FolderCorpus.of(List.of(SAMPLES), Set.of()).entries()) {
      for (CorpusEntry entry : entries.toList()) {
        FileReading reading = reader.read((SourceFile) entry).reading();

        FileReading back = codec.decode(codec.encode(reading));

        assertThat(back).isEqualTo(reading);
        assertThat(back.of(entry)).isEqualTo(reading.of(entry));
      }
    }
  }

  @Test
  void bearsHalfACharacter() throws Exception {
    RecordCodec<FileReading> codec = new RecordCodec<>(FileReading.class);
    FileReading reading = FileReading.without(FileStatus.CORRUPT, "half \ud800, half \udc00");

    assertThat(codec.decode(codec.encode(reading)).reason()).isEqualTo("half \ufffd, half \ufffd");
  }

  @Test
  void readsNothingFromOtherBytes() {
    RecordCodec<FileReading> codec = new RecordCodec<>(FileReading.class);
    byte[] bytes = codec.encode(FileReading.failed(new IllegalStateException("a bug")));

    assertThatThrownBy(() -> codec.decode(Arrays.copyOf(bytes, bytes.length / 2)))
        .isInstanceOf(IOException.class);
    assertThatThrownBy(() -> codec.decode(new byte[] {1, 2, 3})).isInstanceOf(IOException.class);
  }
}
