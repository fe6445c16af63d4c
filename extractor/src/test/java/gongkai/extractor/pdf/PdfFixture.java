package gongkai.extractor.pdf;

import gongkai.corpus.MediaType;
import gongkai.corpus.SourceFile;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDResources;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.common.PDStream;
import org.apache.pdfbox.pdmodel.encryption.AccessPermission;
import org.apache.pdfbox.pdmodel.encryption.StandardProtectionPolicy;

/** Writes PDF files by hand: page programs with a Latin, a Chinese and a nameless font. */
final class PdfFixture implements AutoCloseable {
  private final PDDocument document = new PDDocument();
  private final COSDictionary fonts = new COSDictionary();

  PdfFixture() {
    fonts.setItem("L", latin());
    fonts.setItem("C", Fonts.composite("STSong-Light", "UniGB-UCS2-H", "GB1"));
    fonts.setItem("N", Fonts.composite("Nameless", "Identity-H", "Identity"));
  }

  /** Adds a font that programs may use by this name. */
  PdfFixture font(String name, COSBase font) {
    fonts.setItem(name, font);
    return this;
  }

  /** Adds a page of 400 by 300 points whose program may use the fonts /L, /C, /N and added ones. */
  PDPage page(String program) throws IOException {
    PDPage page = new PDPage(new PDRectangle(400, 300));
    page.setContents(
        new PDStream(
            document, new ByteArrayInputStream(program.getBytes(StandardCharsets.US_ASCII))));
    PDResources resources = new PDResources();
    resources.getCOSObject().setItem(COSName.FONT, fonts);
    page.setResources(resources);
    document.addPage(page);
    return page;
  }

  private static COSDictionary latin() {
    COSDictionary font = new COSDictionary();
    font.setName(COSName.TYPE, "Font");
    font.setName(COSName.SUBTYPE, "Type1");
    font.setName(COSName.BASE_FONT, "Helvetica");
    return font;
  }

  /** One line of codes of a font, at the left of the page's middle. */
  static String codes(String font, String hex) {
    return "BT /%s 10 Tf 1 0 0 1 60 150 Tm <%s> Tj ET\n".formatted(font, hex);
  }

  /** Letters at a place in PDF's own coordinates: digits and Latin ones by /L, others by /C. */
  static String text(double x, double y, String text) {
    boolean chinese = text.codePoints().anyMatch(c -> c > 0xff);
    String codes =
        chinese
            ? HexFormat.of().formatHex(text.getBytes(StandardCharsets.UTF_16BE))
            : HexFormat.of().formatHex(text.getBytes(StandardCharsets.US_ASCII));
    return "BT /%s 10 Tf 1 0 0 1 %.1f %.1f Tm <%s> Tj ET\n"
        .formatted(chinese ? "C" : "L", x, y, codes);
  }

  static String line(double x1, double y1, double x2, double y2) {
    return "%.1f %.1f m %.1f %.1f l S\n".formatted(x1, y1, x2, y2);
  }

  /** Two rows of a label and a number, ruled, 40 points high from the given bottom up. */
  static String table(double bottom) {
    StringBuilder program = new StringBuilder();
    for (double y : new double[] {bottom, bottom + 20, bottom + 40}) {
      program.append(line(50, y, 250, y));
    }
    for (double x : new double[] {50, 150, 250}) {
      program.append(line(x, bottom, x, bottom + 40));
    }
    return program
        .append(text(60, bottom + 26, "行政许可"))
        .append(text(160, bottom + 26, "447228"))
        .append(text(60, bottom + 6, "收费（万元）"))
        .append(text(160, bottom + 6, "7730.28"))
        .toString();
  }

  void encrypt(String userPassword) throws IOException {
    encrypt(userPassword, 128, false);
  }

  void encrypt(String userPassword, int bits, boolean aes) throws IOException {
    StandardProtectionPolicy policy =
        new StandardProtectionPolicy("owner", userPassword, new AccessPermission());
    policy.setEncryptionKeyLength(bits);
    policy.setPreferAES(aes);
    document.protect(policy);
  }

  PDDocument document() {
    return document;
  }

  byte[] bytes() throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    document.save(bytes);
    return bytes.toByteArray();
  }

  SourceFile file() throws IOException {
    return file(bytes());
  }

  static SourceFile file(byte[] bytes) {
    return new SourceFile("report.pdf", MediaType.PDF, bytes.length, "0".repeat(64), () -> bytes);
  }

  @Override
  public void close() throws IOException {
    document.close();
  }
}
