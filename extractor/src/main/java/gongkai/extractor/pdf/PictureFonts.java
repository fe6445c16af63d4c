package gongkai.extractor.pdf;

import java.util.Locale;
import org.apache.pdfbox.pdmodel.font.PDSimpleFont;

/** Fonts of pictures in the places of letters: a Wingdings {@code l} is a bullet, not an l. */
final class PictureFonts {
  private PictureFonts() {}

  /** Whether a font is such a one, and the file has it by name only. */
  static boolean isMissing(PDSimpleFont font) {
    String name = String.valueOf(font.getName()).toLowerCase(Locale.ROOT);
    return !font.isEmbedded() && (name.contains("wingdings") || name.contains("webdings"));
  }
}
