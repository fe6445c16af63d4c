package gongkai.extractor.pdf;

import java.io.IOException;
import java.util.Optional;
import org.apache.fontbox.cmap.CMap;
import org.apache.fontbox.cmap.CMapParser;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDSimpleFont;

/** The table of a font that says which text its codes stand for. */
final class ToUnicode implements FontText.Source {
  /** From how many codes on it is no accident that all stand for the same text. */
  private static final int TELLING = 3;

  private static final int LAST_CODE = 0xFFFF;

  /** Its codes are single bytes; to ask for others in vain takes longer than to read most pages. */
  private static final int LAST_CODE_OF_SIMPLE_FONT = 0xFF;

  private final CMap table;

  private ToUnicode(CMap table) {
    this.table = table;
  }

  /**
   * The font's table; empty if it says the same of all codes. A table that a font only names, such
   * as Identity, tells nothing: it gives numbers of glyphs for characters.
   */
  static Optional<FontText.Source> of(PDFont font, COSStream stream) {
    try {
      CMap table = new CMapParser().parse(stream.createView());
      return table.hasUnicodeMappings() && !isConstant(table, lastCode(font))
          ? Optional.of(new ToUnicode(table))
          : Optional.empty();
    } catch (IOException | RuntimeException e) {
      // A damaged table tells nothing; the font's other sources are asked.
      return Optional.empty();
    }
  }

  private static int lastCode(PDFont font) {
    return font instanceof PDSimpleFont ? LAST_CODE_OF_SIMPLE_FONT : LAST_CODE;
  }

  private static boolean isConstant(CMap table, int last) {
    int codes = 0;
    String only = null;
    for (int code = 0; code <= last; code++) {
      String text = table.toUnicode(code);
      if (text != null) {
        if (only != null && !only.equals(text)) {
          return false;
        }
        only = text;
        codes++;
      }
    }
    return codes >= TELLING;
  }

  @Override
  public Optional<String> of(int code) {
    return Optional.ofNullable(table.toUnicode(code));
  }
}
