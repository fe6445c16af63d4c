package gongkai.corpus;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Collections;
import java.util.HexFormat;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class MediaTypeDetectorTest {
  private static final String WORD =
      "vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml";

  static List<FormatCase> cases() {
    return FormatCase.all();
  }

  @ParameterizedTest
  @MethodSource("cases")
  void tellsTextsByTheirMarks(FormatCase each) throws IOException {
    assertThat(told(each.bytes())).isEqualTo(each.expected());
  }

  @ParameterizedTest
  @CsvSource({
    "89504e470d0a1a0a0000000d49484452, image/png, PNG image",
    "ffd8ffe000104a4649460001, image/jpeg, JPEG image",
    "47494638396101000100, image/gif, GIF image",
    "526172211a0700cf907300000d0000, application/x-rar-compressed, RAR archive",
    "526172211a07010033929300, application/x-rar-compressed, RAR archive",
    "377abcaf271c0004f5b8a1d2, application/x-7z-compressed, 7z archive",
    "1f8b0800000000000003cb48, application/gzip, gzip archive",
    "00000000000000000000000000000000, application/octet-stream, unknown format",
    "01020304fffefdfc00018090, application/octet-stream, unknown format",
    "'', application/x-empty, empty file",
  })
  void namesWhatIsNeitherTextNorDocument(String hex, String type, String description)
      throws IOException {
    MediaType told = MediaTypeDetector.detect(ByteAccess.of(HexFormat.of().parseHex(hex)));

    assertThat(told).isEqualTo(new MediaType(type));
    assertThat(told.description()).isEqualTo(description);
  }

  @ParameterizedTest
  @CsvSource({
    "vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml, Word document (DOCX)",
    "vnd.ms-word.document.macroEnabled.main+xml, Word document (DOCX)",
    "vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml, Excel workbook (XLSX)",
    "vnd.ms-excel.sheet.binary.macroEnabled.main, Excel binary workbook (XLSB)",
    "vnd.openxmlformats-officedocument.presentationml.slideshow.main+xml, PowerPoint presentation"
        + " (PPTX)",
    "vnd.openxmlformats-package.relationships+xml, ZIP archive",
  })
  void tellsOfficePackagesByTheirMainPart(String mainPart, String description) throws IOException {
    byte[] zip = Zips.of("a.xml", "x", "[Content_Types].xml", Zips.contentTypes(mainPart));

    assertThat(description(zip)).isEqualTo(description);
  }

  @ParameterizedTest
  @CsvSource({
    "mimetype, application/vnd.oasis.opendocument.text, OpenDocument text (ODT)",
    "mimetype, application/epub+zip, EPUB book",
    "mimetype, application/pdf, ZIP archive",
    "OFD.xml, <ofd:OFD/>, OFD document",
    "uof.xml, x, UOF document",
    "word/document.xml, x, Word document (DOCX)",
    "'word\\document.xml', x, Word document (DOCX)",
    "2021/年报.pdf, x, ZIP archive",
    "META-INF/MANIFEST.MF, x, Java archive",
  })
  void tellsOtherPackagesByTheirEntries(String name, String text, String description)
      throws IOException {
    assertThat(description(Zips.of(name, text))).isEqualTo(description);
  }

  @Test
  void readsThePackagesDeclarationBehindAMegabyteOfOtherEntries() throws IOException {
    byte[] noise = new byte[1 << 20];
    new Random(1).nextBytes(noise);
    String big = new String(noise, StandardCharsets.ISO_8859_1);

    assertThat(description(Zips.of("x", big, "[Content_Types].xml", Zips.contentTypes(WORD))))
        .isEqualTo("Word document (DOCX)");
  }

  @Test
  void tellsAPackageThatWasCutByItsFirstEntries() throws IOException {
    byte[] zip = Zips.of("[Content_Types].xml", Zips.contentTypes(WORD), "word/a.xml", "abc");

    assertThat(description(Arrays.copyOf(zip, zip.length - 30))).isEqualTo("Word document (DOCX)");
    // Within the declaration itself, a few bytes before its data ends.
    int second = new String(zip, StandardCharsets.ISO_8859_1).lastIndexOf("PK\3\4");
    assertThat(description(Arrays.copyOf(zip, second - 20))).isEqualTo("Word document (DOCX)");
    assertThat(description(Arrays.copyOf(zip, 60))).isEqualTo("ZIP archive");
  }

  @Test
  void readsNoMoreThanItsBoundOfADeclarationThatUnfoldsEndlessly() throws IOException {
    String bomb = " ".repeat(8 << 20) + Zips.contentTypes(WORD);

    assertThat(description(Zips.of("[Content_Types].xml", bomb))).isEqualTo("ZIP archive");
  }

  @ParameterizedTest
  @CsvSource({
    "WordDocument;1Table;WpsCustomData, Word 97-2003 document",
    "Workbook;ETExtData, Excel 97-2003 workbook",
    "Book, Excel 97-2003 workbook",
    "PowerPoint Document;Current User, PowerPoint 97-2003 presentation",
    "EncryptionInfo;EncryptedPackage, Office document locked by a password",
    "MatOST, Microsoft Works document",
    "CONTENTS;SPELLING, Microsoft Works document",
    "a;b;c;d;e;f;g;WordDocument, Word 97-2003 document",
    "Catalog, OLE2 container",
  })
  void tellsOle2FilesByTheirDirectory(String names, String description) throws IOException {
    List<String> streams = List.of(names.split(";"));

    assertThat(description(Oles.of(1, streams))).isEqualTo(description);
    assertThat(description(Oles.of(90, streams))).isEqualTo(description);
  }

  @Test
  void anEmbeddedWorkbookMakesNoWorkbookOfADocument() throws IOException {
    // The entry is in the directory, but not at its top.
    byte[] ole = Oles.of(1, List.of("WordDocument", "ObjectPool"));
    byte[] embedded = Oles.of(1, List.of("x", "y", "Workbook"));
    System.arraycopy(embedded, 512 * 2 + 3 * 128, ole, 512 * 2 + 3 * 128, 128);

    assertThat(description(ole)).isEqualTo("Word 97-2003 document");
  }

  @Test
  void anOle2FileThatWasCutIsDamaged() throws IOException {
    byte[] ole = Oles.of(90, List.of("WordDocument"));

    for (int length : List.of(8, 100, 512, 600, 1024)) {
      assertThat(description(Arrays.copyOf(ole, length))).isEqualTo("damaged OLE2 container");
    }
  }

  /** The name that says what it is may lie behind. */
  @Test
  void anOle2FileThatWasCutWithinItsDirectoryIsDamaged() throws IOException {
    byte[] ole = Oles.of(1, List.of("a", "b", "c", "d", "Workbook"));
    int second = 512 * 3;

    assertThat(description(ole)).isEqualTo("Excel 97-2003 workbook");
    assertThat(description(Arrays.copyOf(ole, second))).isEqualTo("damaged OLE2 container");
    assertThat(description(Arrays.copyOf(Arrays.copyOf(ole, second), ole.length)))
        .as("the rest is zeros")
        .isEqualTo("damaged OLE2 container");
  }

  @Test
  void aTextWithSomeDamageIsText() throws IOException {
    byte[] text = "政府信息公开工作年度报告\n".repeat(200).getBytes(StandardCharsets.UTF_8);
    text[1001] = 0x7f;
    text[2002] = 1;

    assertThat(told(text)).isEqualTo("text/plain");
  }

  @Test
  void aTextWhoseLastCharacterTheBoundCutsIsText() throws IOException {
    byte[] text = ("a" + "公".repeat(40_000)).getBytes(StandardCharsets.UTF_8);

    assertThat(told(text)).isEqualTo("text/plain");
  }

  @Test
  void randomBytesAreNoText() throws IOException {
    Random random = new Random(7);
    for (int i = 0; i < 50; i++) {
      byte[] bytes = new byte[4096];
      random.nextBytes(bytes);
      assertThat(told(bytes)).isNotIn("text/plain", "text/html");
    }
  }

  @Test
  void hostileMarkupIsToldInTime() throws IOException {
    for (String part : List.of("<!---->", "<table>", "<!--", "<?", " ", "<%", "From: a\n", "<p ")) {
      String text = String.join("", Collections.nCopies((1 << 16) / part.length(), part));
      long start = System.nanoTime();
      MediaTypeDetector.detect(ByteAccess.of(text.getBytes(StandardCharsets.UTF_8)));
      assertThat(System.nanoTime() - start).as(part).isLessThan(3_000_000_000L);
    }
  }

  @Test
  void tellsATarArchive() throws IOException {
    ByteArrayOutputStream tar = new ByteArrayOutputStream();
    byte[] header = new byte[512];
    System.arraycopy("年报.txt".getBytes(StandardCharsets.UTF_8), 0, header, 0, 10);
    System.arraycopy("ustar\00000".getBytes(StandardCharsets.US_ASCII), 0, header, 257, 8);
    tar.write(header);
    tar.write("text ".repeat(1000).getBytes(StandardCharsets.UTF_8));

    assertThat(description(tar.toByteArray())).isEqualTo("tar archive");
  }

  /** As it was before the format had a mark: the checksum alone tells it. */
  @Test
  void tellsATarArchiveOfAPageWithoutAMark() throws IOException {
    byte[] tar = new byte[1024];
    byte[] name = "a.html".getBytes(StandardCharsets.US_ASCII);
    byte[] checksum = "%06o\0 ".formatted(sum(name) + 8 * ' ').getBytes(StandardCharsets.US_ASCII);
    System.arraycopy(name, 0, tar, 0, name.length);
    System.arraycopy(checksum, 0, tar, 148, checksum.length);
    byte[] page = "<html><body>1".getBytes(StandardCharsets.US_ASCII);
    System.arraycopy(page, 0, tar, 512, page.length);

    assertThat(description(tar)).isEqualTo("tar archive");
    tar[0]++;
    assertThat(description(tar)).isNotEqualTo("tar archive");
  }

  private static int sum(byte[] bytes) {
    int sum = 0;
    for (byte b : bytes) {
      sum += b;
    }
    return sum;
  }

  private static String told(byte[] bytes) throws IOException {
    return MediaTypeDetector.detect(ByteAccess.of(bytes)).name();
  }

  private static String description(byte[] bytes) throws IOException {
    return MediaTypeDetector.detect(ByteAccess.of(bytes)).description();
  }
}
