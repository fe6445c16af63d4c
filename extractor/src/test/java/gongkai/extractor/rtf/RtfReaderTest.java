package gongkai.extractor.rtf;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assumptions.assumeThat;

import gongkai.extractor.Cell;
import gongkai.extractor.Cell.Extent;
import gongkai.extractor.Document;
import gongkai.extractor.Table;
import gongkai.extractor.UnreadableFileException;
import gongkai.extractor.UnreadableFileException.Reason;
import gongkai.extractor.word.CaseFile;
import gongkai.extractor.word.Converted;
import gongkai.extractor.word.DocxReader;
import gongkai.extractor.word.LibreOffice;
import gongkai.extractor.word.Shown;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class RtfReaderTest {
  static List<CaseFile> cases() {
    return CaseFile.beside(RtfReaderTest.class);
  }

  @ParameterizedTest
  @MethodSource("cases")
  void readsAsExpected(CaseFile each) throws Exception {
    assertThat(Shown.lines(read(each.part("rtf"))))
        .as(each.why())
        .isEqualTo(each.lines("expected"));
  }

  @Test
  void saysTheSameAsTheDocxThatItWasMadeFrom(@TempDir Path folder) throws Exception {
    assumeThat(LibreOffice.isInstalled()).isTrue();
    Converted.write(folder);

    LibreOffice.convertAll(folder, "docx", "rtf");

    for (CaseFile each : Converted.cases()) {
      assertThat(Shown.lines(read(folder.resolve(each.id() + ".rtf"))))
          .as(each.toString())
          .isEqualTo(each.lines("expected"));
    }
    assertThat(Shown.lines(read(folder.resolve("tables.rtf"))))
        .isEqualTo(
            Shown.lines(
                new DocxReader()
                    .read(Shown.file(Files.readAllBytes(folder.resolve("tables.docx"))))));
  }

  @Test
  void titleOfItsPropertiesIsMetadata() throws Exception {
    String rtf =
        "{\\rtf1\\ansi\\ansicpg936{\\info{\\title \\'c4\\'ea\\'b1\\'a8}{\\author a}}b\\par}";

    assertThat(read(rtf).metadata()).containsEntry("title", "年报");
    assertThat(Shown.lines(read(rtf))).containsExactly("P b");
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "年报", "{\\rt f1}"})
  void whatIsNoRtfIsCorrupt(String text) {
    assertThatExceptionOfType(UnreadableFileException.class)
        .isThrownBy(() -> read(text))
        .withMessageContaining("not a readable RTF")
        .satisfies(e -> assertThat(e.reason()).isEqualTo(Reason.CORRUPT));
  }

  /**
   * Layouts stand before the rows, as LibreOffice writes them, or behind them too, as Word does.
   */
  @ParameterizedTest
  @ValueSource(
      strings = {
        "\\trowd\\cellx900\\cellx1800\\cellx2700\\pard\\intbl x\\cell 12\\cell 34\\cell\\row"
            + "\\trowd\\clmgf\\cellx900\\clmrg\\cellx1800\\cellx2700"
            + "\\pard\\intbl yy\\cell\\cell{\\b 56}\\cell\\row",
        "\\trowd\\cellx900\\cellx1800\\cellx2700\\pard\\intbl x\\cell 12\\cell 34\\cell"
            + "\\trowd\\cellx900\\cellx1800\\cellx2700\\row"
            + "\\trowd\\cellx1800\\cellx2700\\pard\\intbl yy\\cell 56\\cell\\trowd\\cellx1800\\cellx2700"
            + "\\row",
      })
  void noCellOfAFileThatIsCutAnywhereIsTakenForWholeAndIsNot(String rows) throws Exception {
    String rtf = "{\\rtf1 a\\par" + rows + "\\pard z\\par}";
    List<Cell> whole = cells(read(rtf));

    for (int length = "{\\rtf1".length(); length < rtf.length(); length++) {
      Document cut = read(rtf.substring(0, length));
      assertThat(cells(cut).stream().filter(cell -> cell.extent() == Extent.WHOLE))
          .as(rtf.substring(0, length))
          .isSubsetOf(whole);
    }
  }

  private static List<Cell> cells(Document document) {
    return document.blocks().stream()
        .filter(Table.class::isInstance)
        .flatMap(table -> ((Table) table).cells().stream())
        .toList();
  }

  /** Lengths, depths and numbers that a file only claims cost nothing. */
  @ParameterizedTest
  @ValueSource(
      strings = {
        "{\\rtf1 a\\bin2000000000 b",
        "{\\rtf1 a\\bin-5 \\u99999999999999999999 \\uc2000000000 \\u1",
        "{\\rtf1 a}}}}}b",
        "{\\rtf1 a\\trowd\\cellx-2147483648\\cellx99999999999\\cell\\row}",
        "{\\rtf1 a\\'g\\'",
        "{\\rtf1 a\\",
        "{\\rtf1 a\\itap2000000000 \\nestcell\\nestrow}",
      })
  void hostileNumbersDoNoHarm(String rtf) throws Exception {
    assertThat(String.join("\n", Shown.lines(read(rtf)))).contains("a");
  }

  @Test
  void deepGroupsAreReadSoFar() throws Exception {
    for (String group : List.of("{", "{\\shptxt ", "{\\*\\shpinst{\\shptxt\\intbl b\\cell ")) {
      Document document = read("{\\rtf1 a\\par " + group.repeat(200_000));

      assertThat(Shown.lines(document)).startsWith("P a").last().asString().startsWith("N ");
    }
  }

  @Test
  void damageIsReadOrTold() throws Exception {
    Random random = new Random(42);
    for (CaseFile each : cases()) {
      byte[] rtf = each.part("rtf").getBytes(StandardCharsets.UTF_8);
      for (int round = 0; round < 60; round++) {
        byte[] bytes = Arrays.copyOf(rtf, round % 4 == 0 ? random.nextInt(rtf.length) : rtf.length);
        for (int i = 0; i < 10 && bytes.length > 0; i++) {
          bytes[random.nextInt(bytes.length)] = (byte) random.nextInt(256);
        }
        try {
          assertThat(new RtfReader().read(Shown.file(bytes)).pages()).isEmpty();
        } catch (UnreadableFileException e) {
          assertThat(e).hasMessageContaining("RTF");
        }
      }
    }
  }

  private static Document read(Path rtf) throws Exception {
    return new RtfReader().read(Shown.file(Files.readAllBytes(rtf)));
  }

  private static Document read(String rtf) throws Exception {
    return new RtfReader().read(Shown.file(rtf.getBytes(StandardCharsets.UTF_8)));
  }
}
