package gongkai.extractor.word;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import gongkai.corpus.MediaType;
import gongkai.corpus.SourceFile;
import gongkai.extractor.UnreadableFileException;
import gongkai.extractor.UnreadableFileException.Reason;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;
import org.apache.poi.openxml4j.opc.OPCPackage;
import org.apache.poi.poifs.crypt.EncryptionInfo;
import org.apache.poi.poifs.crypt.EncryptionMode;
import org.apache.poi.poifs.crypt.Encryptor;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class DocxReaderTest {
  private static final String PARAGRAPH = "<w:p><w:r><w:t>一、总体情况</w:t></w:r></w:p>";

  static List<CaseFile> cases() {
    return CaseFile.beside(DocxReaderTest.class);
  }

  @ParameterizedTest
  @MethodSource("cases")
  void readsAsExpected(CaseFile each) throws Exception {
    byte[] docx = DocxFixture.write(each.part("body"), each.part("styles"), each.part("numbering"));

    assertThat(Shown.lines(new DocxReader().read(Shown.file(docx))))
        .as(each.why())
        .isEqualTo(each.lines("expected"));
  }

  @Test
  void anEmptyDocumentHasNoBlocks() throws Exception {
    assertThat(new DocxReader().read(Shown.file(DocxFixture.write("", "", ""))).blocks()).isEmpty();
  }

  @Test
  void theTitleOfItsPropertiesIsMetadata() throws Exception {
    byte[] plain = DocxFixture.write(PARAGRAPH, "", "");
    ByteArrayOutputStream titled = new ByteArrayOutputStream();
    try (OPCPackage opened = OPCPackage.open(new ByteArrayInputStream(plain))) {
      opened.getPackageProperties().setTitleProperty(" 2023年年度报告 ");
      opened.save(titled);
    }

    assertThat(new DocxReader().read(Shown.file(titled.toByteArray())).metadata())
        .containsEntry("title", "2023年年度报告");
  }

  @Test
  void aBrokenNumberingPartCostsOnlyTheNumbers() throws Exception {
    byte[] docx = DocxFixture.write(PARAGRAPH, "", "<w:num>");

    List<String> lines = Shown.lines(new DocxReader().read(Shown.file(docx)));

    assertThat(lines.get(0)).isEqualTo("P 一、总体情况");
    assertThat(lines.get(1)).startsWith("N the part of type numbering cannot be read");
  }

  @Test
  void aPasswordIsSaidToBeNeeded() throws Exception {
    byte[] docx = DocxFixture.write(PARAGRAPH, "", "");
    ByteArrayOutputStream locked = new ByteArrayOutputStream();
    try (POIFSFileSystem files = new POIFSFileSystem()) {
      Encryptor encryptor = new EncryptionInfo(EncryptionMode.standard).getEncryptor();
      encryptor.confirmPassword("密码");
      try (OutputStream stream = encryptor.getDataStream(files)) {
        stream.write(docx);
      }
      files.writeFilesystem(locked);
    }

    assertUnreadable(locked.toByteArray(), Reason.ENCRYPTED, "password");
  }

  @Test
  void whatIsNoPackageIsCorrupt() throws Exception {
    byte[] docx = DocxFixture.write(PARAGRAPH, "", "");

    assertUnreadable(new byte[0], Reason.CORRUPT, "not a readable DOCX");
    assertUnreadable("年度报告".getBytes(StandardCharsets.UTF_8), Reason.CORRUPT, "DOCX");
    assertUnreadable(Arrays.copyOf(docx, docx.length / 2), Reason.CORRUPT, "DOCX");
  }

  /** What POI asks of a package, and Word does not. */
  @ParameterizedTest
  @CsvSource({
    "[Content_Types].xml, ''",
    "[Content_Types].xml, <Types><Default/></Types>",
    "_rels/.rels, <broken",
    "word/_rels/document.xml.rels, <broken",
  })
  void aPackageWhoseDeclarationsAreBrokenIsRead(String part, String content) throws Exception {
    byte[] docx = DocxFixture.write(PARAGRAPH, "", "");
    List<String> whole = Shown.lines(new DocxReader().read(Shown.file(docx)));

    byte[] broken = with(docx, part, content.getBytes(StandardCharsets.UTF_8));

    assertThat(Shown.lines(new DocxReader().read(Shown.file(broken)))).containsAll(whole);
    assertUnreadable(Arrays.copyOf(broken, broken.length - 30), Reason.CORRUPT, "DOCX");
  }

  @Test
  void aPictureThatPacksTooWellCostsNothing() throws Exception {
    byte[] docx = DocxFixture.write(PARAGRAPH, "", "");

    byte[] heavy = with(docx, "word/media/a.bmp", new byte[20_000_000]);

    assertThat(Shown.lines(new DocxReader().read(Shown.file(heavy))))
        .isEqualTo(Shown.lines(new DocxReader().read(Shown.file(docx))));
  }

  @Test
  void twoPartsOfOneNameAreReadWhereTheyAreTheSame() throws Exception {
    byte[] docx = DocxFixture.write(PARAGRAPH, "", "");
    byte[] main = DocxFixture.write(PARAGRAPH.replace("<w:t>", "<w:t>1"), "", "");

    byte[] same = with(docx, "word\\document.xml", part(docx, "word/document.xml"));
    byte[] other = with(docx, "word\\document.xml", part(main, "word/document.xml"));

    assertThat(Shown.lines(new DocxReader().read(Shown.file(same)))).isNotEmpty();
    assertUnreadable(other, Reason.CORRUPT, "DOCX");
  }

  @Test
  void theReasonIsOneLineWhateverTheParserSays() throws Exception {
    byte[] docx = DocxFixture.write("<w:p></w:p", "", "");

    assertThatExceptionOfType(UnreadableFileException.class)
        .isThrownBy(() -> new DocxReader().read(Shown.file(docx)))
        .satisfies(e -> assertThat(e.getMessage()).startsWith("not a").doesNotContain("\n"));
  }

  @Test
  void elementsNestedWithoutEndAreCorrupt() throws Exception {
    String nested = "<w:sdt><w:sdtContent>".repeat(5000);
    byte[] docx = DocxFixture.write(nested + nested.replace("<w:", "</w:"), "", "");

    assertUnreadable(docx, Reason.CORRUPT, "DOCX");
  }

  @Test
  void bytesThatCannotBeHadAreNoPropertyOfTheFile() {
    SourceFile gone =
        new SourceFile(
            "年报.docx",
            MediaType.DOCX,
            1,
            "0".repeat(64),
            () -> {
              throw new IOException("gone");
            });

    assertThatExceptionOfType(UncheckedIOException.class)
        .isThrownBy(() -> new DocxReader().read(gone))
        .withMessageContaining("年报.docx");
  }

  /** A package with a part in the place of the one of its name. */
  private static byte[] with(byte[] docx, String name, byte[] content) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (ZipInputStream in = new ZipInputStream(new ByteArrayInputStream(docx));
        ZipOutputStream out = new ZipOutputStream(bytes)) {
      for (ZipEntry entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
        if (!entry.getName().equals(name)) {
          out.putNextEntry(new ZipEntry(entry.getName()));
          in.transferTo(out);
        }
      }
      out.putNextEntry(new ZipEntry(name));
      out.write(content);
    }
    return bytes.toByteArray();
  }

  private static byte[] part(byte[] docx, String name) throws IOException {
    try (ZipInputStream in = new ZipInputStream(new ByteArrayInputStream(docx))) {
      for (ZipEntry entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
        if (entry.getName().equals(name)) {
          return in.readAllBytes();
        }
      }
    }
    throw new IllegalArgumentException(name);
  }

  private static void assertUnreadable(byte[] bytes, Reason reason, String message) {
    assertThatExceptionOfType(UnreadableFileException.class)
        .isThrownBy(() -> new DocxReader().read(Shown.file(bytes)))
        .withMessageContaining(message)
        .satisfies(e -> assertThat(e.reason()).isEqualTo(reason));
  }
}
