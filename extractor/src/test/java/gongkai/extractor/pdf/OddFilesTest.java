package gongkai.extractor.pdf;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import gongkai.extractor.Document;
import gongkai.extractor.Place.Box;
import gongkai.extractor.UnreadableFileException;
import gongkai.extractor.UnreadableFileException.Reason;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.DeflaterOutputStream;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSNull;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.pdmodel.PDDocumentNameDictionary;
import org.apache.pdfbox.pdmodel.PDEmbeddedFilesNameTreeNode;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.common.PDStream;
import org.apache.pdfbox.pdmodel.common.filespecification.PDComplexFileSpecification;
import org.apache.pdfbox.pdmodel.common.filespecification.PDEmbeddedFile;
import org.apache.pdfbox.pdmodel.graphics.form.PDFormXObject;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Files that are damaged, nested, large, turned, or made to be hard to read. */
class OddFilesTest {
  private static final List<String> TABLE = List.of("行政许可", "447228", "收费（万元）", "7730.28");

  private final PdfReader reader = new PdfReader();

  @ParameterizedTest
  @CsvSource({"40, false", "128, false", "128, true", "256, true"})
  void readsEveryEncryptionWithoutAUserPassword(int bits, boolean aes) throws Exception {
    try (PdfFixture pdf = new PdfFixture()) {
      pdf.page(PdfFixture.table(100));
      pdf.encrypt("", bits, aes);
      assertThat(Documents.cells(reader.read(pdf.file()))).isEqualTo(TABLE);
    }
  }

  @Test
  void junkBeforeTheStartDoesNotMatter() throws Exception {
    try (PdfFixture pdf = new PdfFixture()) {
      pdf.page(PdfFixture.table(100));
      String junk = "HTTP/1.1 200 OK\r\nContent-Type: application/pdf\r\n\r\n";
      assertThat(Documents.cells(read(junk + latin(pdf.bytes())))).isEqualTo(TABLE);
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"startxref", "trailer", "xref"})
  void aBrokenTableOfObjectsIsRepaired(String word) throws Exception {
    try (PdfFixture pdf = new PdfFixture()) {
      pdf.page(PdfFixture.table(100));
      String broken = latin(pdf.bytes()).replace(word, "x".repeat(word.length()));
      assertThat(Documents.cells(read(broken))).isEqualTo(TABLE);
    }
  }

  @Test
  void aFileThatIsCutShortIsReadAsFarAsItGoesAndSaidToBe() throws Exception {
    try (PdfFixture pdf = new PdfFixture()) {
      pdf.page(PdfFixture.table(100));
      byte[] bytes = pdf.bytes();
      Document document = reader.read(PdfFixture.file(Arrays.copyOf(bytes, bytes.length - 300)));
      assertThat(Documents.cells(document)).isEqualTo(TABLE);
      assertThat(Documents.notices(document)).singleElement().asString().contains("cut short");
    }
  }

  @Test
  void aBrokenNodeOfThePageTreeCostsItsPages() throws Exception {
    try (PdfFixture pdf = new PdfFixture()) {
      pdf.page(PdfFixture.text(60, 200, "123"));
      PDPage broken = pdf.page("");
      pdf.page(PdfFixture.table(100));
      broken.getCOSObject().clear();
      broken.getCOSObject().setName(COSName.TYPE, "Nonsense");
      Document document = reader.read(pdf.file());
      assertThat(Documents.cells(document)).isEqualTo(TABLE);
      assertThat(Documents.notices(document)).isNotEmpty();
    }
  }

  @ParameterizedTest
  @CsvSource({"0, 1", "90, 1", "180, 1", "270, 1", "0, 2.5", "90, 10"})
  void boxesAreThoseOfThePageAsDisplayed(int rotation, float unit) throws Exception {
    try (PdfFixture pdf = new PdfFixture()) {
      // What the page will turn is turned back; the crop box then moves the origin.
      String turn =
          switch (rotation) {
            case 90 -> "0 1 -1 0 300 0";
            case 180 -> "-1 0 0 -1 400 300";
            case 270 -> "0 -1 1 0 0 400";
            default -> "1 0 0 1 0 0";
          };
      PDPage page = pdf.page("1 0 0 1 30 70 cm " + turn + " cm\n" + PdfFixture.table(100));
      boolean sideways = rotation % 180 == 90;
      page.setMediaBox(new PDRectangle(-100, -100, 1000, 1000));
      page.setCropBox(new PDRectangle(30, 70, sideways ? 300 : 400, sideways ? 400 : 300));
      page.setRotation(rotation);
      page.setUserUnit(unit);
      Document document = reader.read(pdf.file());
      assertThat(Documents.cells(document)).isEqualTo(TABLE);
      Box box = document.tables().get(0).place().first().orElseThrow().box();
      assertThat(box.left()).isCloseTo(50 * unit, within(0.5 * unit));
      assertThat(box.top()).isCloseTo(160 * unit, within(0.5 * unit));
      assertThat(box.width()).isCloseTo(200 * unit, within(0.5 * unit));
      assertThat(box.height()).isCloseTo(40 * unit, within(0.5 * unit));
    }
  }

  @Test
  void theLargestSheetIsRead() throws Exception {
    try (PdfFixture pdf = new PdfFixture()) {
      PDPage page = pdf.page("1 0 0 1 2000 3000 cm\n" + PdfFixture.table(100));
      page.setMediaBox(PDRectangle.A0);
      assertThat(Documents.cells(reader.read(pdf.file()))).isEqualTo(TABLE);
    }
  }

  @Test
  void attachedFilesFollowTheFileThatCarriesThem() throws Exception {
    try (PdfFixture inner = new PdfFixture();
        PdfFixture pdf = new PdfFixture()) {
      inner.page(PdfFixture.table(100));
      pdf.page(PdfFixture.text(60, 200, "123"));
      byte[] twice = inner.bytes();
      attach(
          pdf,
          Map.of(
              "a.pdf",
              twice,
              "b.pdf",
              twice,
              "c.docx",
              new byte[] {'P', 'K'},
              "d.pdf",
              "%PDF-1.7 nothing".getBytes(StandardCharsets.US_ASCII)));
      Document document = reader.read(pdf.file());
      assertThat(Documents.paragraphs(document)).containsExactly("123");
      assertThat(Documents.cells(document)).isEqualTo(TABLE);
      assertThat(document.pages()).hasValue(2);
      assertThat(document.tables().get(0).place().first().orElseThrow().page()).isEqualTo(2);
      assertThat(Documents.notices(document))
          .anyMatch(text -> text.contains("page 2") && text.contains("a.pdf"))
          .anyMatch(text -> text.contains("c.docx"))
          .anyMatch(text -> text.contains("d.pdf"));
    }
  }

  @Test
  void aCoverWithoutTextDoesNotHideWhatIsAttached() throws Exception {
    try (PdfFixture inner = new PdfFixture();
        PdfFixture pdf = new PdfFixture()) {
      inner.page(PdfFixture.table(100));
      pdf.page("");
      attach(pdf, Map.of("a.pdf", inner.bytes()));
      assertThat(Documents.cells(reader.read(pdf.file()))).isEqualTo(TABLE);
    }
  }

  @Test
  void anAttachedFileThatNeedsAPasswordIsSaid() throws Exception {
    try (PdfFixture inner = new PdfFixture();
        PdfFixture pdf = new PdfFixture()) {
      inner.page(PdfFixture.table(100));
      inner.encrypt("secret");
      pdf.page(PdfFixture.text(60, 200, "123"));
      attach(pdf, Map.of("a.pdf", inner.bytes()));
      assertThat(Documents.notices(reader.read(pdf.file())))
          .singleElement()
          .asString()
          .contains("password");
    }
  }

  @Test
  void attachmentsOfAttachmentsHaveABound() throws Exception {
    byte[] content = {};
    for (int depth = 0; depth < 6; depth++) {
      try (PdfFixture pdf = new PdfFixture()) {
        pdf.page(PdfFixture.text(60, 200, "12" + depth));
        if (depth > 0) {
          attach(pdf, Map.of("inner.pdf", content));
        }
        content = pdf.bytes();
      }
    }
    Document document = reader.read(PdfFixture.file(content));
    assertThat(Documents.paragraphs(document)).containsExactly("125", "124", "123", "122");
    assertThat(Documents.notices(document)).anyMatch(text -> text.contains("is not read"));
  }

  @Test
  void aFormThatShowsItselfEnds() throws Exception {
    try (PdfFixture pdf = new PdfFixture()) {
      PDPage page = pdf.page(PdfFixture.table(100) + "/F Do\n");
      PDFormXObject form = form(pdf, "/F Do /F Do /F Do\n");
      form.setResources(page.getResources());
      page.getResources().put(COSName.getPDFName("F"), form);
      assertThat(Documents.cells(reader.read(pdf.file()))).isEqualTo(TABLE);
    }
  }

  @Test
  void formsThatShowOthersTwiceEndAndAreSaid() throws Exception {
    try (PdfFixture pdf = new PdfFixture()) {
      PDPage page = pdf.page(PdfFixture.table(100) + "/F40 Do\n");
      for (int i = 1; i <= 40; i++) {
        PDFormXObject form = form(pdf, "/F%d Do /F%d Do\n".formatted(i - 1, i - 1));
        form.setResources(page.getResources());
        page.getResources().put(COSName.getPDFName("F" + i), form);
      }
      Document document = reader.read(pdf.file());
      assertThat(Documents.cells(document)).isEqualTo(TABLE);
      assertThat(Documents.notices(document)).singleElement().asString().contains("operators");
    }
  }

  @Test
  void statesMayNestDeepAndBeLeftOpen() throws Exception {
    try (PdfFixture pdf = new PdfFixture()) {
      pdf.page("q ".repeat(20_000) + PdfFixture.table(100) + "Q Q /X BMC BT");
      assertThat(Documents.cells(reader.read(pdf.file()))).isEqualTo(TABLE);
    }
  }

  @Test
  void wrongOperandsCostTheirOperatorOnly() throws Exception {
    try (PdfFixture pdf = new PdfFixture()) {
      pdf.page("/L Tf (a) Tj [1 /a] TJ /a gs m (x) cm /Nothing Do\n" + PdfFixture.table(100));
      assertThat(Documents.cells(reader.read(pdf.file()))).isEqualTo(TABLE);
    }
  }

  @Test
  void aProgramThatCannotBeUnpackedToItsEndIsSaid() throws Exception {
    try (PdfFixture pdf = new PdfFixture()) {
      byte[] packed = deflated(PdfFixture.table(100) + PdfFixture.table(200));
      deflatedPage(pdf, Arrays.copyOf(packed, packed.length * 4 / 5));
      Document document = reader.read(pdf.file());
      assertThat(Documents.cells(document)).containsSequence(TABLE);
      assertThat(Documents.notices(document)).singleElement().asString().contains("damaged");
    }
  }

  @Test
  void aProgramThatUnpacksWithoutEndIsNotRun() throws Exception {
    try (PdfFixture pdf = new PdfFixture()) {
      pdf.page(PdfFixture.table(100));
      deflatedPage(pdf, deflated(" ".repeat(101_000_000)));
      Document document = reader.read(pdf.file());
      assertThat(Documents.cells(document)).isEqualTo(TABLE);
      assertThat(Documents.notices(document)).singleElement().asString().contains("too long");
    }
  }

  @ParameterizedTest
  @ValueSource(ints = {0, 1_000, 9_000_000})
  void aProgramOfAnyLengthIsRead(int blanks) throws Exception {
    try (PdfFixture pdf = new PdfFixture()) {
      deflatedPage(pdf, deflated(" ".repeat(blanks) + PdfFixture.table(100)));
      Document document = reader.read(pdf.file());
      assertThat(Documents.cells(document)).isEqualTo(TABLE);
      assertThat(Documents.notices(document)).isEmpty();
    }
  }

  @Test
  void aProgramWithAWrongSumAtItsEndIsWhole() throws Exception {
    try (PdfFixture pdf = new PdfFixture()) {
      byte[] packed = deflated(PdfFixture.table(100));
      packed[packed.length - 1] ^= 1;
      deflatedPage(pdf, packed);
      Document document = reader.read(pdf.file());
      assertThat(Documents.cells(document)).isEqualTo(TABLE);
      assertThat(Documents.notices(document)).isEmpty();
    }
  }

  /** The last letter of a part and the first of the next are not of one word. */
  @ParameterizedTest
  @ValueSource(booleans = {true, false})
  void aProgramMayComeInParts(boolean areAllPacked) throws Exception {
    try (PdfFixture pdf = new PdfFixture()) {
      COSArray parts = new COSArray();
      for (String line : PdfFixture.table(100).split("(?<= )", -1)) {
        boolean isPacked = areAllPacked || parts.size() % 2 == 0;
        parts.add(
            isPacked
                ? packed(pdf, deflated(line.strip()))
                : form(pdf, line.strip()).getCOSObject());
      }
      pdf.page("").getCOSObject().setItem(COSName.CONTENTS, parts);
      Document document = reader.read(pdf.file());
      assertThat(Documents.cells(document)).isEqualTo(TABLE);
      assertThat(Documents.notices(document)).isEmpty();
    }
  }

  @Test
  void aPartThatIsNoneOfAProgramCostsNoOther() throws Exception {
    try (PdfFixture pdf = new PdfFixture()) {
      COSArray parts = new COSArray();
      parts.add(COSNull.NULL);
      parts.add(COSName.CONTENTS);
      parts.add(packed(pdf, deflated(PdfFixture.table(100))));
      pdf.page("").getCOSObject().setItem(COSName.CONTENTS, parts);
      Document document = reader.read(pdf.file());
      assertThat(Documents.cells(document)).isEqualTo(TABLE);
      assertThat(Documents.notices(document)).singleElement().asString().contains("damaged");
    }
  }

  private static byte[] deflated(String program) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (var out = new DeflaterOutputStream(bytes)) {
      out.write(program.getBytes(StandardCharsets.US_ASCII));
    }
    return bytes.toByteArray();
  }

  private static void deflatedPage(PdfFixture pdf, byte[] packed) throws IOException {
    pdf.page("").setContents(new PDStream(packed(pdf, packed)));
  }

  private static COSStream packed(PdfFixture pdf, byte[] packed) throws IOException {
    COSStream stream = pdf.document().getDocument().createCOSStream();
    try (var out = stream.createRawOutputStream()) {
      out.write(packed);
    }
    stream.setItem(COSName.FILTER, COSName.FLATE_DECODE);
    return stream;
  }

  @Test
  void aFileWithoutPagesIsCorrupt() throws IOException {
    try (PdfFixture pdf = new PdfFixture()) {
      assertThatThrownBy(() -> reader.read(pdf.file()))
          .isInstanceOfSatisfying(
              UnreadableFileException.class, e -> assertThat(e.reason()).isEqualTo(Reason.CORRUPT));
    }
  }

  private static PDFormXObject form(PdfFixture pdf, String program) throws IOException {
    COSStream stream = pdf.document().getDocument().createCOSStream();
    try (var out = stream.createOutputStream()) {
      out.write(program.getBytes(StandardCharsets.US_ASCII));
    }
    PDFormXObject form = new PDFormXObject(stream);
    form.setBBox(new PDRectangle(400, 300));
    return form;
  }

  private static void attach(PdfFixture pdf, Map<String, byte[]> files) throws IOException {
    Map<String, PDComplexFileSpecification> names = new LinkedHashMap<>();
    for (String name : files.keySet().stream().sorted().toList()) {
      PDComplexFileSpecification file = new PDComplexFileSpecification(new COSDictionary());
      file.setFile(name);
      file.setEmbeddedFile(
          new PDEmbeddedFile(pdf.document(), new ByteArrayInputStream(files.get(name))));
      names.put(name, file);
    }
    PDEmbeddedFilesNameTreeNode tree = new PDEmbeddedFilesNameTreeNode();
    tree.setNames(names);
    PDDocumentNameDictionary dictionary =
        new PDDocumentNameDictionary(pdf.document().getDocumentCatalog());
    dictionary.setEmbeddedFiles(tree);
    pdf.document().getDocumentCatalog().setNames(dictionary);
  }

  private Document read(String latin) throws UnreadableFileException {
    return reader.read(PdfFixture.file(latin.getBytes(StandardCharsets.ISO_8859_1)));
  }

  private static String latin(byte[] bytes) {
    return new String(bytes, StandardCharsets.ISO_8859_1);
  }
}
