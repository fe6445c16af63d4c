package gongkai.bench.pdf;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDResources;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.common.PDStream;

/** A PDF page with letters on given spots, whose codes are those of Unicode. */
final class PrintedLetters {
  private static final float SIDE = 1000;
  private static final int SIZE = 10;
  private static final int PER_LINE = 90;

  private static final String TO_UNICODE =
      """
      /CIDInit /ProcSet findresource begin 12 dict begin begincmap
      /CMapName /Unicode def /CMapType 2 def
      1 begincodespacerange <0000> <FFFF> endcodespacerange
      256 beginbfrange
      %sendbfrange
      endcmap CMapName currentdict /CMap defineresource pop end end
      """;

  private final StringBuilder program = new StringBuilder();

  /**
   * Adds letters side by side.
   *
   * @param x from the left, in points
   * @param y from the bottom, in points
   */
  PrintedLetters at(int x, int y, String letters) {
    String codes = HexFormat.of().formatHex(letters.getBytes(StandardCharsets.UTF_16BE));
    program.append("BT /F1 %d Tf %d %d Td <%s> Tj ET%n".formatted(SIZE, x, y, codes));
    return this;
  }

  /** A page full of a text. */
  static PrintedLetters filledWith(String text) {
    PrintedLetters page = new PrintedLetters();
    int y = (int) SIDE - 2 * SIZE;
    for (int from = 0; from < text.length(); from += PER_LINE) {
      page.at(SIZE, y, text.substring(from, Math.min(text.length(), from + PER_LINE)));
      y -= SIZE;
    }
    return page;
  }

  void save(Path file) throws IOException {
    try (PDDocument document = new PDDocument()) {
      PDPage page = new PDPage(new PDRectangle(SIDE, SIDE));
      PDResources resources = new PDResources();
      COSDictionary fonts = new COSDictionary();
      fonts.setItem(COSName.getPDFName("F1"), font(document));
      resources.getCOSObject().setItem(COSName.FONT, fonts);
      page.setResources(resources);
      PDStream content = new PDStream(document);
      try (OutputStream to = content.createOutputStream()) {
        to.write(program.toString().getBytes(StandardCharsets.US_ASCII));
      }
      page.setContents(content);
      document.addPage(page);
      document.save(file.toFile());
    }
  }

  private static COSDictionary font(PDDocument document) throws IOException {
    COSDictionary descendant = new COSDictionary();
    descendant.setItem(COSName.TYPE, COSName.FONT);
    descendant.setItem(COSName.SUBTYPE, COSName.CID_FONT_TYPE2);
    descendant.setName(COSName.BASE_FONT, "Invented");
    descendant.setInt(COSName.DW, 1000);
    COSDictionary system = new COSDictionary();
    system.setString(COSName.REGISTRY, "Adobe");
    system.setString(COSName.ORDERING, "Identity");
    system.setInt(COSName.SUPPLEMENT, 0);
    descendant.setItem(COSName.CIDSYSTEMINFO, system);
    COSArray descendants = new COSArray();
    descendants.add(descendant);
    COSStream names = document.getDocument().createCOSStream();
    try (OutputStream to = names.createOutputStream()) {
      to.write(TO_UNICODE.formatted(ranges()).getBytes(StandardCharsets.US_ASCII));
    }
    COSDictionary font = new COSDictionary();
    font.setItem(COSName.TYPE, COSName.FONT);
    font.setItem(COSName.SUBTYPE, COSName.TYPE0);
    font.setName(COSName.BASE_FONT, "Invented");
    font.setItem(COSName.ENCODING, COSName.IDENTITY_H);
    font.setItem(COSName.DESCENDANT_FONTS, descendants);
    font.setItem(COSName.TO_UNICODE, names);
    return font;
  }

  /** A range must keep its first byte. */
  private static String ranges() {
    List<String> ranges = new ArrayList<>();
    for (int high = 0; high < 256; high++) {
      ranges.add(String.format(Locale.ROOT, "<%02X00> <%02XFF> <%02X00>%n", high, high, high));
    }
    return String.join("", ranges);
  }
}
