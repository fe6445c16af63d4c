package gongkai.extractor.word;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assumptions.assumeThat;

import gongkai.extractor.Cell;
import gongkai.extractor.Document;
import gongkai.extractor.Table;
import gongkai.extractor.UnreadableFileException;
import gongkai.extractor.UnreadableFileException.Reason;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** POI writes no DOC tables that others read, so LibreOffice makes the documents from DOCX. */
class DocReaderTest {
  @Test
  void saysTheSameAsTheDocxThatItWasMadeFrom(@TempDir Path folder) throws Exception {
    assumeThat(LibreOffice.isInstalled()).isTrue();
    Converted.write(folder);

    LibreOffice.convertAll(folder, "docx", "doc");

    for (CaseFile each : Converted.cases()) {
      assertThat(Shown.lines(read(folder.resolve(each.id() + ".doc"))))
          .as(each.toString())
          .isEqualTo(each.lines("expected"));
    }
  }

  @Test
  void tablesReadBackWithTheirSpans(@TempDir Path folder) throws Exception {
    assumeThat(LibreOffice.isInstalled()).isTrue();
    Converted.write(folder);

    LibreOffice.convertAll(folder, "docx", "doc");

    assertThat(read(folder.resolve("tables.doc")).tables())
        .extracting(Table::cells)
        .isEqualTo(cells(Converted.tables()));
    assertDamageIsReadOrTold(Files.readAllBytes(folder.resolve("tables.doc")));
  }

  @Test
  void whatIsNoWordDocumentIsCorrupt() throws Exception {
    ByteArrayOutputStream other = new ByteArrayOutputStream();
    try (POIFSFileSystem files = new POIFSFileSystem()) {
      files.createDocument(new ByteArrayInputStream(new byte[100]), "Workbook");
      files.writeFilesystem(other);
    }
    for (byte[] bytes :
        List.of(new byte[0], "年报".getBytes(StandardCharsets.UTF_8), other.toByteArray())) {
      assertThatExceptionOfType(UnreadableFileException.class)
          .isThrownBy(() -> new DocReader().read(Shown.file(bytes)))
          .withMessageContaining("not a readable DOC")
          .satisfies(e -> assertThat(e.reason()).isEqualTo(Reason.CORRUPT));
    }
  }

  private static List<List<Cell>> cells(List<Table> tables) {
    return tables.stream().map(Table::cells).toList();
  }

  private static Document read(Path doc) throws IOException, UnreadableFileException {
    return new DocReader().read(Shown.file(Files.readAllBytes(doc)));
  }

  private static void assertDamageIsReadOrTold(byte[] doc) {
    Random random = new Random(42);
    for (int round = 0; round < 60; round++) {
      byte[] bytes = Arrays.copyOf(doc, round % 4 == 0 ? random.nextInt(doc.length) : doc.length);
      for (int i = 0; i < 10 && bytes.length > 0; i++) {
        bytes[random.nextInt(bytes.length)] = (byte) random.nextInt(256);
      }
      try {
        assertThat(new DocReader().read(Shown.file(bytes)).pages()).isEmpty();
      } catch (UnreadableFileException e) {
        assertThat(e).hasMessageMatching("(?s).*(DOC|Word|password).*");
      }
    }
  }
}
