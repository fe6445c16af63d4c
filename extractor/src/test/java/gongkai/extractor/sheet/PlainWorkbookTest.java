package gongkai.extractor.sheet;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import gongkai.extractor.UnreadableFileException;
import gongkai.extractor.UnreadableFileException.Reason;
import gongkai.extractor.word.CaseFile;
import gongkai.extractor.word.Shown;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Workbooks that POI refuses: read where their cells can be had, and said to be corrupt else. */
class PlainWorkbookTest {
  static List<CaseFile> cases() {
    return CaseFile.beside(PlainWorkbookTest.class, "refused");
  }

  @ParameterizedTest
  @MethodSource("cases")
  void comesToItsCellsOrToAReason(CaseFile each) throws Exception {
    byte[] file = WorkbookParts.of(each).zipped();

    if (each.part("refused").isEmpty()) {
      assertThat(read(file)).as(each.why()).isEqualTo(each.lines("expected"));
    } else {
      assertCorrupt(file, each.part("refused"));
    }
  }

  @Test
  void aRightFileWrittenAnewIsReadAsItWas() throws Exception {
    byte[] file = new WorkbookParts().zipped();

    PlainWorkbook plain = new PlainWorkbook(file);

    assertThat(plain.missing()).isEmpty();
    assertThat(read(plain.bytes()))
        .isEqualTo(read(file))
        .containsExactly("H1 统计", "T1 1x2", "1,1 规章", "1,2 12");
  }

  @Test
  void aPictureThatPacksTooWellCostsNothing() throws Exception {
    byte[] file = new WorkbookParts().put("xl/media/a.bmp", new byte[20_000_000]).zipped();

    assertThat(read(file)).contains("1,1 规章", "1,2 12");
  }

  /** What is cut off may be the directory alone, which says nothing of the cells. */
  @Test
  void aFileThatWasCutIsReadWholeOrNotAtAll() throws Exception {
    byte[] file = new WorkbookParts().zipped();
    List<String> whole = read(file);
    int corrupt = 0;
    for (int length = 1; length < file.length; length++) {
      try {
        assertThat(read(Arrays.copyOf(file, length))).as("of %d bytes", length).isEqualTo(whole);
      } catch (UnreadableFileException e) {
        assertThat(e.reason()).isEqualTo(Reason.CORRUPT);
        corrupt++;
      }
    }
    assertThat(corrupt).isGreaterThan(file.length / 3);
  }

  private static List<String> read(byte[] bytes) throws UnreadableFileException {
    return Shown.lines(new WorkbookReader().read(Shown.file(bytes)));
  }

  private static void assertCorrupt(byte[] bytes, String message) {
    assertThatExceptionOfType(UnreadableFileException.class)
        .isThrownBy(() -> read(bytes))
        .withMessageContaining(message)
        .satisfies(e -> assertThat(e.reason()).isEqualTo(Reason.CORRUPT));
  }
}
