package gongkai.extractor.pdf;

import java.io.IOException;
import java.util.Optional;
import org.apache.fontbox.cmap.CMap;
import org.apache.fontbox.cmap.CMapParser;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.pdmodel.font.PDFont;

/** The table of a font that says which text its codes stand for. */
final class ToUnicode implements FontText.Source {
  /** From how many codes on it is no accident that all stand for the same text. */
  private static final int TELLING = 3;

  private static final int LAST_CODE = 0xFFFF;

  private final CMap table;

  private ToUnicode(CMap table) {
    this.table = table;
  }

  /**
   * The font's table; empty if it has none, or one that says the same of all codes. A table named
   * Identity tells nothing: it gives numbers of glyphs for characters.
   */
  static Optional<FontText.Source> of(PDFont font) {
    if (!(font.getCOSObject().getDictionaryObject(COSName.TO_UNICODE)
        instanceof COSStream stream)) {
      return Optional.empty();
    }
    try {
      CMap table = new CMapParser().parse(stream.createView());
      return table.hasUnicodeMappings() && !isConstant(table)
          ? Optional.of(new ToUnicode(table))
          : Optional.empty();
    } catch (IOException | RuntimeException e) {
      // A damaged table tells nothing; the font's other sources are asked.
      return Optional.empty();
    }
  }

  private static boolean isConstant(CMap table) {
    int codes = 0;
    String only = null;
    for (int code = 0; code <= LAST_CODE; code++) {
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
