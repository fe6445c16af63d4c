package gongkai.extractor.word;

import static org.assertj.core.api.Assertions.assertThat;

import gongkai.extractor.Table;
import gongkai.extractor.UnreadableFileException;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Arrays;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.apache.poi.xwpf.usermodel.XWPFDocument;

class DocxReaderPropertyTest {
  @Property(tries = 150)
  void aTableReadsBackAsItWasWritten(@ForAll long seed) throws Exception {
    Table table = RandomGrid.table(seed);

    assertThat(new DocxReader().read(Shown.file(docx(table, seed))).blocks())
        .containsExactly(table);
  }

  @Property(tries = 150)
  void damageIsReadOrToldButNeverThrown(@ForAll long seed) throws Exception {
    Random random = new Random(seed);
    byte[] bytes = docx(RandomGrid.table(1), 1);
    for (int i = 0; i < 8; i++) {
      bytes[random.nextInt(bytes.length)] = (byte) random.nextInt(256);
    }
    assertReadOrTold(bytes);
    assertReadOrTold(Arrays.copyOf(bytes, random.nextInt(bytes.length)));
  }

  private static void assertReadOrTold(byte[] bytes) {
    try {
      assertThat(new DocxReader().read(Shown.file(bytes)).pages()).isEmpty();
    } catch (UnreadableFileException e) {
      assertThat(e).hasMessageContaining("DOCX");
    }
  }

  private static byte[] docx(Table table, long seed) throws IOException {
    int[] widths = new Random(seed).ints(table.columns(), 200, 2000).toArray();
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (XWPFDocument document = new XWPFDocument()) {
      WordTables.add(document, table, widths);
      document.write(bytes);
    }
    return bytes.toByteArray();
  }
}
