package gongkai.extractor;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import gongkai.corpus.MediaType;
import gongkai.corpus.SourceFile;
import gongkai.extractor.UnreadableFileException.Reason;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ExtractorTest {
  @ParameterizedTest
  @CsvSource({
    "application/x-encrypted-ooxml, ENCRYPTED, a password is needed to open it",
    "application/x-damaged-ole-storage, CORRUPT, 'its directory is not whole, it may be cut off'",
    "application/x-ole-storage, UNSUPPORTED, no reader for OLE2 container",
  })
  void saysWhyAFormatIsNotRead(String mediaType, Reason reason, String words) {
    SourceFile file =
        new SourceFile("年报", new MediaType(mediaType), 8, "0".repeat(64), () -> new byte[8]);

    assertThatExceptionOfType(UnreadableFileException.class)
        .isThrownBy(() -> new Extractor(KnownLabels.NONE).read(file))
        .withMessageContaining(words)
        .satisfies(e -> assertThat(e.reason()).isEqualTo(reason));
  }
}
