package gongkai.extractor.pdf;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSFloat;
import org.apache.pdfbox.cos.COSInteger;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.common.PDStream;
import org.apache.pdfbox.pdmodel.font.FontMapper;

/** Fonts as files have them, most of them lacking something. */
final class Fonts {
  private Fonts() {}

  /** A TrueType font with its tables, the only one at hand everywhere. */
  static InputStream program() {
    String name = "/org/apache/pdfbox/resources/ttf/LiberationSans-Regular.ttf";
    return Objects.requireNonNull(FontMapper.class.getResourceAsStream(name));
  }

  /** A composite font that the file does not embed. */
  static COSDictionary composite(String name, String encoding, String ordering) {
    COSDictionary collection = new COSDictionary();
    collection.setString(COSName.REGISTRY, "Adobe");
    collection.setString(COSName.ORDERING, ordering);
    collection.setInt(COSName.SUPPLEMENT, 0);
    COSDictionary descendant = new COSDictionary();
    descendant.setName(COSName.TYPE, "Font");
    descendant.setName(COSName.SUBTYPE, "CIDFontType2");
    descendant.setName(COSName.BASE_FONT, name);
    descendant.setItem(COSName.CIDSYSTEMINFO, collection);
    descendant.setInt(COSName.DW, 1000);
    COSArray descendants = new COSArray();
    descendants.add(descendant);
    COSDictionary font = font("Type0", name);
    font.setName(COSName.ENCODING, encoding);
    font.setItem(COSName.DESCENDANT_FONTS, descendants);
    return font;
  }

  static COSDictionary descendant(COSDictionary composite) {
    return (COSDictionary) composite.getCOSArray(COSName.DESCENDANT_FONTS).getObject(0);
  }

  /** A simple font that the file does not embed. */
  static COSDictionary font(String type, String name) {
    COSDictionary font = new COSDictionary();
    font.setName(COSName.TYPE, "Font");
    font.setName(COSName.SUBTYPE, type);
    font.setName(COSName.BASE_FONT, name);
    return font;
  }

  /** An encoding that names the glyphs of the codes from 1 on. */
  static COSDictionary differences(String... names) {
    COSArray differences = new COSArray();
    differences.add(COSInteger.ONE);
    for (String name : names) {
      differences.add(COSName.getPDFName(name));
    }
    COSDictionary encoding = new COSDictionary();
    encoding.setName(COSName.TYPE, "Encoding");
    encoding.setItem(COSName.DIFFERENCES, differences);
    return encoding;
  }

  /** A font whose glyphs are small drawings of these names, of the codes from 1 on. */
  static COSDictionary drawings(PDDocument document, String... names) throws IOException {
    COSDictionary font = font("Type3", "Drawn");
    font.setItem(COSName.ENCODING, differences(names));
    COSDictionary programs = new COSDictionary();
    COSArray widths = new COSArray();
    for (String name : names) {
      programs.setItem(name, stream(document, "600 0 d0 0 0 500 700 re f"));
      widths.add(COSInteger.get(600));
    }
    font.setItem(COSName.CHAR_PROCS, programs);
    font.setItem(COSName.WIDTHS, widths);
    font.setInt(COSName.FIRST_CHAR, 1);
    font.setInt(COSName.LAST_CHAR, names.length);
    font.setItem(COSName.FONT_MATRIX, array(0.001f, 0, 0, 0.001f, 0, 0));
    font.setItem(COSName.FONT_BBOX, array(0, -200, 1000, 800));
    return font;
  }

  private static COSArray array(float... numbers) {
    COSArray array = new COSArray();
    for (float number : numbers) {
      array.add(new COSFloat(number));
    }
    return array;
  }

  /** A table from codes to text; each entry such as {@code <0041> <4E00>}. */
  static PDStream toUnicode(PDDocument document, String... entries) throws IOException {
    return stream(
        document,
        """
        /CIDInit /ProcSet findresource begin 12 dict begin begincmap
        /CMapName /Adobe-Identity-UCS def /CMapType 2 def
        1 begincodespacerange <0000> <FFFF> endcodespacerange
        %d beginbfchar
        %s
        endbfchar
        endcmap CMapName currentdict /CMap defineresource pop end end
        """
            .formatted(entries.length, String.join("\n", entries)));
  }

  private static PDStream stream(PDDocument document, String content) throws IOException {
    return new PDStream(
        document, new ByteArrayInputStream(content.getBytes(StandardCharsets.US_ASCII)));
  }
}
