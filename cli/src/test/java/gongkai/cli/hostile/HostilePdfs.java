package gongkai.cli.hostile;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/** PDF files that nest, loop and swell. */
final class HostilePdfs {
  private static final int MILLION = 1_000_000;

  private HostilePdfs() {}

  static List<HostileFile> all() throws IOException {
    List<HostileFile> files = new ArrayList<>(nested());
    files.addAll(looping());
    files.addAll(swelling());
    return files;
  }

  private static HostileFile pdf(String name, byte[] bytes) {
    return HostileFile.of(
        "pdf/" + name + ".pdf", bytes, "corrupt", "scanned", "not_a_report", "unsupported");
  }

  private static List<HostileFile> nested() {
    return List.of(
        pdf("arrays", new PdfText().object("[".repeat(MILLION)).end()),
        pdf("dictionaries", new PdfText().object("<</A".repeat(MILLION)).end()),
        pdf("arrays-on-a-page", PdfText.ofOnePage("", "[".repeat(MILLION)).end()),
        pdf("strings", PdfText.ofOnePage("", "(".repeat(MILLION)).end()),
        pdf("states", PdfText.ofOnePage("", "q ".repeat(MILLION / 5)).end()),
        pdf("text-objects", PdfText.ofOnePage("", "BT ".repeat(MILLION)).end()),
        pdf("marked-content", PdfText.ofOnePage("", "/A BMC ".repeat(MILLION / 4)).end()),
        pdf("rulings", PdfText.ofOnePage("", grid(1000)).end()));
  }

  /** So many lines across and down that their crossings are the square. */
  private static String grid(int lines) {
    StringBuilder page = new StringBuilder();
    for (int i = 0; i < lines; i++) {
      double at = 10 + i * 570.0 / lines;
      page.append("10 %.2f m 580 %.2f l S %.2f 10 m %.2f 580 l S ".formatted(at, at, at, at));
    }
    return page.toString();
  }

  private static List<HostileFile> looping() {
    PdfText selfish =
        new PdfText()
            .object("<</Type/Catalog/Pages 2 0 R>>")
            .object("<</Type/Pages/Kids[2 0 R]/Count 1/Parent 2 0 R>>");
    PdfText circle =
        new PdfText()
            .object("<</Type/Catalog/Pages 2 0 R>>")
            .object("<</Type/Pages/Kids[3 0 R]/Count 1/Parent 3 0 R>>")
            .object("<</Type/Pages/Kids[2 0 R]/Count 1/Parent 2 0 R>>");
    return List.of(
        pdf("page-tree-in-itself", selfish.end()),
        pdf("page-tree-in-a-circle", circle.end()),
        pdf("page-tree-of-10-to-the-10", manyPages()),
        pdf("form-in-itself", formInItself()),
        pdf("length-of-itself", lengthOfItself()),
        pdf("table-before-itself", PdfText.ofOnePage("", "").end("/Prev 9")),
        pdf("attachment-of-attachments", attachments()));
  }

  private static byte[] manyPages() {
    PdfText pdf = new PdfText().object("<</Type/Catalog/Pages 2 0 R>>");
    for (int level = 0; level < 10; level++) {
      pdf.object(
          "<</Type/Pages/Count 1/Kids[%s]>>".formatted("%d 0 R ".formatted(level + 3).repeat(10)));
    }
    return pdf.object("<</Type/Page/MediaBox[0 0 9 9]>>").end();
  }

  private static byte[] formInItself() {
    return PdfText.ofOnePage("/Resources<</XObject<</F 5 0 R>>>>", "/F Do").stream(
            "/Type/XObject/Subtype/Form/BBox[0 0 9 9]/Resources<</XObject<</F 5 0 R>>>>",
            "/F Do /F Do".getBytes(StandardCharsets.US_ASCII))
        .end();
  }

  private static byte[] lengthOfItself() {
    return new PdfText()
        .object("<</Type/Catalog/Pages 2 0 R>>")
        .object("<</Type/Pages/Kids[3 0 R]/Count 1>>")
        .object("<</Type/Page/Parent 2 0 R/MediaBox[0 0 9 9]/Contents 4 0 R>>")
        .object("<</Length 4 0 R>>stream\nBT\nendstream")
        .end();
  }

  /** Each name of a tree leads to two more, forty deep. */
  private static byte[] attachments() {
    PdfText pdf =
        new PdfText()
            .object("<</Type/Catalog/Pages 2 0 R/Names<</EmbeddedFiles 3 0 R>>>>")
            .object("<</Type/Pages/Kids[]/Count 0>>");
    for (int level = 0; level < 40; level++) {
      int next = level + 4;
      pdf.object("<</Kids[%d 0 R %d 0 R]>>".formatted(next, next));
    }
    return pdf.object("<</Names[(a)3 0 R]>>").end();
  }

  private static List<HostileFile> swelling() throws IOException {
    return List.of(
        pdf("picture", picture("/Width 100000/Height 100000", Zeros.deflated(MILLION))),
        pdf("picture-beyond-int", picture("/Width 2147483647/Height 2147483647", new byte[9])),
        pdf("picture-below-zero", picture("/Width -1/Height -1", new byte[9])),
        pdf("inline-picture", inlinePicture()),
        pdf("page-of-zeros", page("/Filter/FlateDecode", Zeros.deflated(1_000L * MILLION))),
        pdf("page-packed-twice", packedTwice()),
        pdf("predictor", page(predictor(), Zeros.deflated(MILLION))),
        pdf("codes-of-a-font", font(codes())),
        pdf("big-page", bigPage("0 0 1e38 1e38")),
        pdf("page-of-no-size", bigPage("0 0 0 0")),
        pdf("page-turned-over", bigPage("1e9 1e9 -1e9 -1e9")));
  }

  private static byte[] page(String entries, byte[] content) {
    return new PdfText()
            .object("<</Type/Catalog/Pages 2 0 R>>")
            .object("<</Type/Pages/Kids[3 0 R]/Count 1>>")
            .object("<</Type/Page/Parent 2 0 R/MediaBox[0 0 595 842]/Contents 4 0 R>>")
            .stream(entries, content)
            .end();
  }

  private static byte[] packedTwice() throws IOException {
    byte[] once = Zeros.deflated(1_000L * MILLION);
    return page("/Filter[/FlateDecode/FlateDecode]", Zeros.deflated(once));
  }

  private static String predictor() {
    return "/Filter/FlateDecode/DecodeParms<</Predictor 15/Columns 2147483647/Colors 32"
        + "/BitsPerComponent 16>>";
  }

  private static byte[] picture(String size, byte[] content) {
    return PdfText.ofOnePage("/Resources<</XObject<</I 5 0 R>>>>", "595 0 0 842 0 0 cm /I Do")
        .stream(
            size
                + "/Type/XObject/Subtype/Image/ColorSpace/DeviceRGB/BitsPerComponent 8"
                + "/Filter/FlateDecode",
            content)
        .end();
  }

  private static byte[] inlinePicture() {
    return PdfText.ofOnePage("", "BI /W 100000 /H 100000 /CS /RGB /BPC 8 ID xx EI BT ET").end();
  }

  private static byte[] bigPage(String box) {
    return PdfText.ofOnePage("/MediaBox[%s]".formatted(box), "0 0 m 1e38 1e38 l S 0 0 9 9 re f")
        .end();
  }

  private static byte[] font(String codes) {
    return PdfText.ofOnePage(
            "/Resources<</Font<</F 5 0 R>>>>", "BT /F 9 Tf 9 9 Td <00010002> Tj ET")
        .object(
            "<</Type/Font/Subtype/Type0/BaseFont/A/Encoding/Identity-H"
                + "/DescendantFonts[6 0 R]/ToUnicode 7 0 R>>")
        .object(
            "<</Type/Font/Subtype/CIDFontType2/BaseFont/A/CIDSystemInfo"
                + "<</Registry(Adobe)/Ordering(Identity)/Supplement 0>>/W[0 2147483647 5]>>")
        .stream("", codes.getBytes(StandardCharsets.US_ASCII))
        .end();
  }

  private static String codes() {
    return """
    1 begincodespacerange <00000000> <ffffffff> endcodespacerange
    1 beginbfrange <00000000> <ffffffff> <0041> endbfrange
    1 begincidrange <00000000> <ffffffff> 0 endcidrange
    """;
  }
}
