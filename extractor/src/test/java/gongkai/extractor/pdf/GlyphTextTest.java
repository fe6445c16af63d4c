package gongkai.extractor.pdf;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import gongkai.extractor.Document;
import gongkai.extractor.Document.Notice;
import gongkai.extractor.UnreadableFileException;
import gongkai.extractor.UnreadableFileException.Reason;
import gongkai.extractor.grid.Letter;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.apache.fontbox.cmap.CMap;
import org.apache.fontbox.cmap.CMapParser;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.font.PDTrueTypeFont;
import org.apache.pdfbox.pdmodel.font.PDType0Font;
import org.apache.pdfbox.pdmodel.font.encoding.WinAnsiEncoding;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What the glyphs of fonts say that lack a table to Unicode, or have a wrong one. */
class GlyphTextTest {
  private static final String UNKNOWN = Letter.UNKNOWN;

  private final PdfReader reader = new PdfReader();

  @ParameterizedTest
  @CsvSource({
    "GBK-EUC-H, GBK, GB1",
    "GBK-EUC-V, GBK, GB1",
    "GBK-EUC-H, GBK, Identity",
    "GB-EUC-H, GB2312, GB1",
    "GB-EUC-V, GB2312, GB1",
    "GBKp-EUC-H, GBK, GB1",
    "GBK2K-H, GB18030, GB1",
    "UniGB-UCS2-H, UTF-16BE, GB1",
    "UniGB-UCS2-V, UTF-16BE, GB1",
    "UniGB-UTF16-H, UTF-16BE, GB1",
    "UniGB-UTF16-H, UTF-16BE, Identity",
    "ETen-B5-H, Big5, CNS1",
    "UniCNS-UTF16-H, UTF-16BE, CNS1",
    "90ms-RKSJ-H, windows-31j, Japan1",
    "UniJIS-UTF16-H, UTF-16BE, Japan1",
    "KSCms-UHC-H, MS949, Korea1",
    "UniKS-UCS2-H, UTF-16BE, Korea1"
  })
  void predefinedEncodingsSayTheirText(String encoding, String charset, String ordering)
      throws IOException {
    String text = ordering.equals("CNS1") ? "公開，二0" : "公示，二0";
    COSDictionary font = Fonts.composite("STSong-Light", encoding, ordering);
    assertThat(shown(font, hex(text.getBytes(Charset.forName(charset))))).isEqualTo(text);
  }

  @Test
  void charactersBeyondTheirCollectionAreWhatTheirCodeSays() throws IOException {
    COSDictionary font = Fonts.composite("STSong-Light", "UniGB-UTF16-H", "GB1");
    assertThat(shown(font, hex("𠮷〇ꀀ".getBytes(StandardCharsets.UTF_16BE)))).isEqualTo("𠮷〇ꀀ");
  }

  @ParameterizedTest
  @ValueSource(ints = {0, 5, 6, 99})
  void numbersOfACollectionSayTheirText(int supplement) throws IOException {
    COSDictionary font = Fonts.composite("STSong-Light", "Identity-H", "GB1");
    Fonts.descendant(font)
        .getCOSDictionary(COSName.CIDSYSTEMINFO)
        .setInt(COSName.SUPPLEMENT, supplement);
    CMap encoding = new CMapParser().parsePredefined("UniGB-UCS2-H");
    String codes =
        "收费（万元）7730.28"
            .codePoints()
            .map(c -> encoding.toCID(new byte[] {(byte) (c >> 8), (byte) c}))
            .mapToObj("%04x"::formatted)
            .collect(Collectors.joining());
    assertThat(shown(font, codes)).isEqualTo("收费（万元）7730.28");
  }

  @Test
  void glyphNumbersAreNoTextOfAFontThatStandsIn() throws IOException {
    assertThat(shown(Fonts.composite("SimSun", "Identity-H", "Identity"), "00240025"))
        .isEqualTo(UNKNOWN.repeat(2));
  }

  @Test
  void aTableWithGapsIsNotFilledFromAFontThatStandsIn() throws IOException {
    try (PdfFixture pdf = new PdfFixture()) {
      COSDictionary font = Fonts.composite("SimSun", "Identity-H", "Identity");
      font.setItem(COSName.TO_UNICODE, Fonts.toUnicode(pdf.document(), "<0024> <4E00>"));
      assertThat(shown(pdf, font, "00240025")).isEqualTo("一" + UNKNOWN);
    }
  }

  @Test
  void aGlyphThatCharactersShareIsTheOrdinaryOfThem() throws IOException {
    try (PdfFixture pdf = new PdfFixture()) {
      COSDictionary font = Fonts.composite("SimSun", "Identity-H", "Identity");
      font.setItem(
          COSName.TO_UNICODE,
          Fonts.toUnicode(
              pdf.document(), "<0024> <2EA0>", "<0025> <2F00>", "<0026> <2E3A>", "<0027> <2E3B>"));
      assertThat(shown(pdf, font, "0026002400270025")).isEqualTo("——民———一");
    }
  }

  @Test
  void anEmbeddedProgramSaysWhatItsGlyphsAre() throws IOException {
    try (PdfFixture pdf = new PdfFixture()) {
      PDType0Font font = PDType0Font.load(pdf.document(), Fonts.program(), false);
      String codes = hex(font.encode("Ab 12.5"));
      font.getCOSObject().removeItem(COSName.TO_UNICODE);
      assertThat(shown(pdf, font.getCOSObject(), codes)).isEqualTo("Ab 12.5");
    }
  }

  @Test
  void anEmbeddedProgramIsBelievedBeforeACollectionThatItDoesNotFollow() throws IOException {
    try (PdfFixture pdf = new PdfFixture()) {
      PDType0Font font = PDType0Font.load(pdf.document(), Fonts.program(), false);
      String codes = hex(font.encode("447228"));
      COSDictionary dictionary = font.getCOSObject();
      dictionary.removeItem(COSName.TO_UNICODE);
      Fonts.descendant(dictionary)
          .getCOSDictionary(COSName.CIDSYSTEMINFO)
          .setString(COSName.ORDERING, "GB1");
      assertThat(shown(pdf, dictionary, codes)).isEqualTo("447228");
    }
  }

  @Test
  void aSubsetWithoutTablesSaysNothing() throws IOException {
    try (PdfFixture pdf = new PdfFixture()) {
      PDType0Font font = PDType0Font.load(pdf.document(), Fonts.program(), true);
      String codes = hex(font.encode("447228"));
      "447228".codePoints().forEach(font::addToSubset);
      pdf.font("X", font.getCOSObject()).page(PdfFixture.codes("X", codes));
      pdf.bytes(); // Subsets are made when a file is written.
      font.getCOSObject().removeItem(COSName.TO_UNICODE);
      assertThat(shown(pdf)).isEqualTo(UNKNOWN.repeat(6));
    }
  }

  @ParameterizedTest
  @CsvSource({
    "the same for all, <0020> <0021> <0022>, 0041 0041 0041",
    "spaces, <0020> <0021> <0022>, 0020 0020 0020",
    "private use, <0020> <0021> <0022>, E000 E001 E002",
    "control, <0020> <0021> <0022>, 0001 0002 0003",
    "no character, <0020> <0021> <0022>, FFFD FFFE FFFF"
  })
  void aTableThatSaysNothingIsNoText(String why, String codes, String texts) throws IOException {
    try (PdfFixture pdf = new PdfFixture()) {
      String[] code = codes.split(" ", -1);
      String[] text = texts.split(" ", -1);
      COSDictionary font = Fonts.composite("SimSun", "Identity-H", "Identity");
      font.setItem(
          COSName.TO_UNICODE,
          Fonts.toUnicode(
              pdf.document(),
              code[0] + " <" + text[0] + ">",
              code[1] + " <" + text[1] + ">",
              code[2] + " <" + text[2] + ">"));
      assertThat(shown(pdf, font, "002000210022")).as(why).isEqualTo(UNKNOWN.repeat(3));
    }
  }

  @Test
  void aTableThatSaysNothingLeavesTheWordToTheProgram() throws IOException {
    try (PdfFixture pdf = new PdfFixture()) {
      PDType0Font font = PDType0Font.load(pdf.document(), Fonts.program(), false);
      String codes = hex(font.encode("12"));
      font.getCOSObject()
          .setItem(
              COSName.TO_UNICODE,
              Fonts.toUnicode(pdf.document(), "<%s> <E000>".formatted(codes.substring(0, 4))));
      assertThat(shown(pdf, font.getCOSObject(), codes)).isEqualTo("12");
    }
  }

  @Test
  void whatATableLacksTheProgramOfASimpleFontSays() throws IOException {
    try (PdfFixture pdf = new PdfFixture()) {
      COSDictionary font = simple(pdf);
      font.setItem(COSName.TO_UNICODE, Fonts.toUnicode(pdf.document(), "<0041> <4E00>"));
      assertThat(shown(pdf, font, hex("A-1,25".getBytes(StandardCharsets.US_ASCII))))
          .isEqualTo("一-1,25");
    }
  }

  @Test
  void aProgramThatIsDamagedCostsNothingThatTheTableSays() throws IOException {
    try (PdfFixture pdf = new PdfFixture()) {
      PDType0Font font = PDType0Font.load(pdf.document(), Fonts.program(), false);
      String codes = hex(font.encode("12"));
      COSDictionary dictionary = font.getCOSObject();
      dictionary.setItem(
          COSName.TO_UNICODE,
          Fonts.toUnicode(pdf.document(), "<%s> <4E00>".formatted(codes.substring(0, 4))));
      COSStream program =
          Fonts.descendant(dictionary)
              .getCOSDictionary(COSName.FONT_DESC)
              .getCOSStream(COSName.FONT_FILE2);
      try (var out = program.createOutputStream()) {
        out.write("no font".getBytes(StandardCharsets.US_ASCII));
      }
      assertThat(shown(pdf, dictionary, codes)).isEqualTo("一" + UNKNOWN);
    }
  }

  /** The program is asked for nothing where the table tells all. */
  @ParameterizedTest
  @ValueSource(booleans = {true, false})
  void lettersStandWhereTheyStandWhateverTellsTheirText(boolean isComposite) throws Exception {
    assertThat(read(isComposite, true).blocks()).isEqualTo(read(isComposite, false).blocks());
  }

  private Document read(boolean isComposite, boolean hasTable) throws Exception {
    try (PdfFixture pdf = new PdfFixture()) {
      PDType0Font composite = PDType0Font.load(pdf.document(), Fonts.program(), false);
      COSDictionary font = isComposite ? composite.getCOSObject() : simple(pdf);
      String text = "Wi12.5";
      String codes =
          isComposite ? hex(composite.encode(text)) : hex(text.getBytes(StandardCharsets.US_ASCII));
      font.removeItem(COSName.TO_UNICODE);
      if (hasTable) {
        int digits = codes.length() / text.length();
        String[] entries =
            IntStream.range(0, text.length())
                .mapToObj(i -> entry(codes.substring(i * digits, (i + 1) * digits), text.charAt(i)))
                .toArray(String[]::new);
        font.setItem(COSName.TO_UNICODE, Fonts.toUnicode(pdf.document(), entries));
      }
      pdf.font("X", font).page(PdfFixture.codes("X", codes));
      return reader.read(pdf.file());
    }
  }

  private static String entry(String code, char character) {
    return "<%04x> <%04x>".formatted(Integer.parseInt(code, 16), (int) character);
  }

  private static COSDictionary simple(PdfFixture pdf) throws IOException {
    PDTrueTypeFont font =
        PDTrueTypeFont.load(pdf.document(), Fonts.program(), WinAnsiEncoding.INSTANCE);
    font.getCOSObject().removeItem(COSName.TO_UNICODE);
    return font.getCOSObject();
  }

  @Test
  void aTableInTheNameOfIdentityIsNoTable() throws IOException {
    COSDictionary font = Fonts.composite("SimSun", "Identity-H", "Identity");
    font.setName(COSName.TO_UNICODE, "Identity-H");
    assertThat(shown(font, "00240025")).isEqualTo(UNKNOWN.repeat(2));
  }

  @Test
  void simpleFontsSayTheNamesOfTheirGlyphs() throws IOException {
    COSDictionary font = Fonts.font("Type1", "ABCDEF+Song1");
    font.setItem(COSName.ENCODING, Fonts.differences("uni516C", "one", "u5F00", "g17", "G03"));
    assertThat(shown(font, "0102030405")).isEqualTo("公1开" + UNKNOWN.repeat(2));
  }

  @Test
  void anEmbeddedSimpleFontOfWindowsIsRead() throws IOException {
    try (PdfFixture pdf = new PdfFixture()) {
      assertThat(shown(pdf, simple(pdf), hex("A-1,25".getBytes(StandardCharsets.US_ASCII))))
          .isEqualTo("A-1,25");
    }
  }

  @Test
  void aSymbolicFontSaysWhatItsProgramShows() throws IOException {
    try (PdfFixture pdf = new PdfFixture()) {
      COSDictionary dictionary = simple(pdf);
      dictionary.removeItem(COSName.ENCODING);
      dictionary.getCOSDictionary(COSName.FONT_DESC).setInt(COSName.FLAGS, 4);
      assertThat(shown(pdf, dictionary, hex("35".getBytes(StandardCharsets.US_ASCII))))
          .isEqualTo("35");
    }
  }

  @Test
  void drawnGlyphsSayTheirNames() throws IOException {
    try (PdfFixture pdf = new PdfFixture()) {
      COSDictionary font = Fonts.drawings(pdf.document(), "one", "uni4E00", "a7", "c12");
      assertThat(shown(pdf, font, "01020304")).isEqualTo("1一" + UNKNOWN.repeat(2));
    }
  }

  @ParameterizedTest
  @ValueSource(booleans = {true, false})
  void whatATableLacksTheNamesOfDrawnGlyphsSay(boolean hasDescriptor) throws IOException {
    try (PdfFixture pdf = new PdfFixture()) {
      COSDictionary font = Fonts.drawings(pdf.document(), "one", "uni4E00", "a7");
      font.setItem(COSName.TO_UNICODE, Fonts.toUnicode(pdf.document(), "<0001> <4E8C>"));
      if (hasDescriptor) {
        font.setItem(COSName.FONT_DESC, new COSDictionary());
      }
      assertThat(shown(pdf, font, "010203")).isEqualTo("二一" + UNKNOWN);
    }
  }

  @Test
  void picturesInPlaceOfLettersAreNoLetters() throws IOException {
    assertThat(shown(Fonts.font("TrueType", "Wingdings-Regular"), "6C")).isEqualTo(UNKNOWN);
  }

  @Test
  void textInAFontThatCannotBeLoadedIsNotInTheFontBefore() throws IOException {
    COSDictionary broken = Fonts.font("Type0", "Broken");
    broken.setName(COSName.ENCODING, "Identity-H");
    assertThat(shown(broken, "3132")).isNotEmpty().matches(UNKNOWN + "+");
    assertThat(shown(Fonts.composite("SimSun", "No-Such-Encoding", "GB1"), "3132"))
        .isNotEmpty()
        .matches(UNKNOWN + "+");
  }

  @Test
  void aFileOfUnknownLettersIsUnsupportedAndSaysItsFontsAndPages() throws IOException {
    try (PdfFixture pdf = new PdfFixture()) {
      pdf.page(PdfFixture.text(60, 20, "1") + PdfFixture.codes("N", "00240025"));
      pdf.page("");
      pdf.page(PdfFixture.text(60, 20, "2") + PdfFixture.codes("N", "00240025"));
      assertThatThrownBy(() -> reader.read(pdf.file()))
          .isInstanceOfSatisfying(
              UnreadableFileException.class,
              e -> assertThat(e.reason()).isEqualTo(Reason.UNSUPPORTED))
          .hasMessageContaining("pages 1, 3")
          .hasMessageContaining("Nameless");
    }
  }

  @Test
  void aCutFileOfUnknownLettersIsCorrupt() throws IOException {
    try (PdfFixture pdf = new PdfFixture()) {
      pdf.page(PdfFixture.codes("N", "00240025"));
      byte[] bytes = pdf.bytes();
      byte[] cut = Arrays.copyOf(bytes, bytes.length - 300);
      assertThatThrownBy(() -> reader.read(PdfFixture.file(cut)))
          .isInstanceOfSatisfying(
              UnreadableFileException.class, e -> assertThat(e.reason()).isEqualTo(Reason.CORRUPT))
          .hasMessageContaining("cut short")
          .hasMessageContaining("Nameless");
    }
  }

  @Test
  void aPageOfUnknownLettersIsSaidToBeUnreadable() throws Exception {
    try (PdfFixture pdf = new PdfFixture()) {
      pdf.page(PdfFixture.table(100));
      pdf.page(PdfFixture.codes("N", "00240025"));
      assertThat(reader.read(pdf.file()).notices())
          .singleElement()
          .extracting(Notice::text)
          .asString()
          .startsWith("page 2: unreadable")
          .contains("Nameless");
    }
  }

  private static String hex(byte[] bytes) {
    return HexFormat.of().formatHex(bytes);
  }

  private static String shown(COSDictionary font, String codes) throws IOException {
    try (PdfFixture pdf = new PdfFixture()) {
      return shown(pdf, font, codes);
    }
  }

  private static String shown(PdfFixture pdf, COSDictionary font, String codes) throws IOException {
    pdf.font("X", font).page("BT /L 10 Tf ET\n" + PdfFixture.codes("X", codes));
    return shown(pdf);
  }

  private static String shown(PdfFixture pdf) throws IOException {
    try (PDDocument document = Loader.loadPDF(pdf.bytes())) {
      List<Letter> letters = new DocumentScan(document, 0).next().letters();
      return letters.stream().map(Letter::text).collect(Collectors.joining());
    }
  }
}
