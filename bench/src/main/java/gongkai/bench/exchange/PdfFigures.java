package gongkai.bench.exchange;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.util.Iterator;
import java.util.List;
import java.util.Random;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.contentstream.operator.Operator;
import org.apache.pdfbox.contentstream.operator.OperatorName;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSString;
import org.apache.pdfbox.pdfparser.PDFStreamParser;
import org.apache.pdfbox.pdfwriter.ContentStreamWriter;
import org.apache.pdfbox.pdfwriter.compress.CompressParameters;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDStream;

/**
 * A PDF file whose figures are exchanged in the programs of its pages: where one operator shows
 * digits alone, by digits of the same font and width. Years, days and what is too short to tell
 * from them stay. Fonts, rulings and places are as its producer left them.
 */
public final class PdfFigures {
  private PdfFigures() {}

  /**
   * The file with other figures.
   *
   * @param title its title, which makes it a file of its own even if it has no figure
   * @throws IOException if it cannot be read
   */
  public static byte[] exchange(byte[] file, String title, Random random) throws IOException {
    try (PDDocument document = Loader.loadPDF(file)) {
      ShownDigits digits = new ShownDigits(random);
      // First all digits of a font are met, then exchanged.
      for (PDPage page : document.getPages()) {
        walk(page, digits::meet);
      }
      for (PDPage page : document.getPages()) {
        List<Object> program = walk(page, digits::exchange);
        PDStream written = new PDStream(document);
        try (OutputStream out = written.createOutputStream(COSName.FLATE_DECODE)) {
          new ContentStreamWriter(out).writeTokens(program);
        }
        page.setContents(written);
      }
      document.getDocumentInformation().setTitle(title);
      ByteArrayOutputStream out = new ByteArrayOutputStream();
      document.save(out, CompressParameters.NO_COMPRESSION);
      return out.toByteArray();
    }
  }

  /** What becomes of the strings that one operator shows. */
  @FunctionalInterface
  private interface Visitor {
    List<byte[]> visit(ShownDigits.Font font, List<byte[]> strings) throws IOException;
  }

  private static List<Object> walk(PDPage page, Visitor visitor) throws IOException {
    List<Object> program = new PDFStreamParser(page).parse();
    COSName font = COSName.F;
    for (int at = 0; at < program.size(); at++) {
      if (!(program.get(at) instanceof Operator operator)) {
        continue;
      }
      switch (operator.getName()) {
        case OperatorName.SET_FONT_AND_SIZE -> font = (COSName) program.get(at - 2);
        case OperatorName.SHOW_TEXT, OperatorName.SHOW_TEXT_ADJUSTED -> {
          Object shown = program.get(at - 1);
          ShownDigits.Font named = new ShownDigits.Font(page.getResources(), font);
          program.set(at - 1, replaced(shown, visitor.visit(named, strings(shown))));
        }
        default -> {} // Draws no text.
      }
    }
    return program;
  }

  private static List<byte[]> strings(Object shown) {
    List<?> parts = shown instanceof COSArray array ? array.toList() : List.of(shown);
    return parts.stream()
        .filter(COSString.class::isInstance)
        .map(part -> ((COSString) part).getBytes())
        .toList();
  }

  /** The same operand with other strings; the adjustments between them stay. */
  private static Object replaced(Object shown, List<byte[]> strings) {
    if (!(shown instanceof COSArray array)) {
      return new COSString(strings.get(0));
    }
    Iterator<byte[]> next = strings.iterator();
    for (int at = 0; at < array.size(); at++) {
      if (array.get(at) instanceof COSString) {
        array.set(at, new COSString(next.next()));
      }
    }
    return array;
  }
}
