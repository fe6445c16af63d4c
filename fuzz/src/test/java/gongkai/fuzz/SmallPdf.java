package gongkai.fuzz;

import java.nio.charset.StandardCharsets;

/**
 * A PDF file of one page with a ruled table, a composite font with its table of characters, a form
 * and a picture: a hundredth of a printed report, so that a change hits something. Its own table of
 * objects is left out, as readers do without.
 */
final class SmallPdf {
  private SmallPdf() {}

  static byte[] bytes() {
    return text().getBytes(StandardCharsets.ISO_8859_1);
  }

  private static String text() {
    String objects =
        object(1, "<</Type/Catalog/Pages 2 0 R>>")
            + object(2, "<</Type/Pages/Kids[3 0 R]/Count 1>>")
            + object(
                3,
                "<</Type/Page/Parent 2 0 R/MediaBox[0 0 200 200]/Contents 4 0 R/Resources"
                    + "<</Font<</F 5 0 R/G 9 0 R>>/XObject<</X 7 0 R/I 8 0 R>>>>>>")
            + stream(4, "", page())
            + object(
                5,
                "<</Type/Font/Subtype/Type0/BaseFont/A/Encoding/Identity-H/ToUnicode 10 0 R"
                    + "/DescendantFonts[6 0 R]>>")
            + object(
                6,
                "<</Type/Font/Subtype/CIDFontType2/BaseFont/A/DW 1000/W[1[500 600] 3 9 700]"
                    + "/CIDSystemInfo<</Registry(Adobe)/Ordering(Identity)/Supplement 0>>>>")
            + stream(7, "/Type/XObject/Subtype/Form/BBox[0 0 99 99]", "0 0 m 9 9 l S")
            + stream(8, picture(), "abc")
            + object(9, "<</Type/Font/Subtype/Type1/BaseFont/Helvetica>>")
            + stream(10, "", characters());
    return "%PDF-1.7\n" + objects + "trailer\n<</Size 11/Root 1 0 R>>\nstartxref\n0\n%%EOF\n";
  }

  private static String page() {
    return """
    10 10 m 190 10 l S 10 50 m 190 50 l S 10 90 m 190 90 l S
    10 10 m 10 90 l S 100 10 m 100 90 l S 190 10 m 190 90 l S 20 120 60 1 re f
    BT /F 9 Tf 20 60 Td <00010002> Tj 90 0 Td [<0001>-50<0003>] TJ ET
    BT /G 9 Tf 1 0 0 1 20 20 Tm (Total) Tj 90 0 Td (123) ' ET
    q 1 0 0 1 5 5 cm /X Do Q q 9 0 0 9 150 150 cm /I Do Q /Span <</MCID 0>> BDC EMC
    """;
  }

  private static String picture() {
    return "/Type/XObject/Subtype/Image/Width 1/Height 1/ColorSpace/DeviceRGB/BitsPerComponent 8";
  }

  private static String characters() {
    return """
    1 begincodespacerange <0000> <ffff> endcodespacerange
    1 beginbfchar <0001> <653f> endbfchar
    1 beginbfrange <0002> <0009> <5e9c> endbfrange
    """;
  }

  private static String object(int number, String body) {
    return "%d 0 obj\n%s\nendobj\n".formatted(number, body);
  }

  private static String stream(int number, String entries, String content) {
    String head = "<</Length %d %s>>stream\n".formatted(content.length(), entries);
    return object(number, head + content + "\nendstream");
  }
}
