package gongkai.extractor.word;

import gongkai.extractor.Table;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import java.util.Set;
import org.apache.poi.openxml4j.exceptions.OpenXML4JException;
import org.apache.poi.xwpf.usermodel.XWPFDocument;

/** DOCX documents that LibreOffice carries over unchanged into the formats of other readers. */
public final class Converted {
  private static final Set<String> CARRIED_OVER =
      Set.of(
          "spans",
          "frame",
          "grid-wrong",
          "hmerge",
          "lines",
          "merge-covered",
          "merge-mismatch",
          "narrow",
          "nested",
          "sliver",
          "widths");

  private Converted() {}

  /** Cases of DOCX whose content is carried over. */
  public static List<CaseFile> cases() {
    return CaseFile.beside(Converted.class).stream()
        .filter(each -> CARRIED_OVER.contains(each.id()))
        .toList();
  }

  /** Tables whose content is carried over. */
  public static List<Table> tables() {
    return List.of(RandomGrid.table(3), RandomGrid.table(11), RandomGrid.table(25));
  }

  /** Writes each case as {@code ID.docx} and the tables as {@code tables.docx}. */
  public static void write(Path folder) throws IOException, OpenXML4JException {
    for (CaseFile each : cases()) {
      byte[] docx =
          DocxFixture.write(each.part("body"), each.part("styles"), each.part("numbering"));
      Files.write(folder.resolve(each.id() + ".docx"), docx);
    }
    Files.write(folder.resolve("tables.docx"), document(tables()));
  }

  private static byte[] document(List<Table> tables) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (XWPFDocument document = new XWPFDocument()) {
      for (Table table : tables) {
        int[] widths = new Random(7).ints(table.columns(), 150, 1200).toArray();
        WordTables.add(document, table, widths);
        document.createParagraph().createRun().setText("又");
      }
      document.write(bytes);
    }
    return bytes.toByteArray();
  }
}
