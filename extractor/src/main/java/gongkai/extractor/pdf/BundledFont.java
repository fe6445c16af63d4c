package gongkai.extractor.pdf;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.ConcurrentHashMap;
import org.apache.fontbox.FontBoxFont;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.apache.pdfbox.pdmodel.font.CIDFontMapping;
import org.apache.pdfbox.pdmodel.font.FontMapper;
import org.apache.pdfbox.pdmodel.font.FontMapping;
import org.apache.pdfbox.pdmodel.font.PDCIDSystemInfo;
import org.apache.pdfbox.pdmodel.font.PDFontDescriptor;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts.FontName;
import org.jspecify.annotations.Nullable;

/**
 * Stands in for every font that a file does not embed. The fonts of the machine are not looked at:
 * that costs seconds, leaves a cache in the user's home, and would make the reading depend on them.
 */
final class BundledFont implements FontMapper {
  private static final String RESOURCE =
      "/org/apache/pdfbox/resources/ttf/LiberationSans-Regular.ttf";

  private final TrueTypeFont font;
  private final Map<FontName, FontBoxFont> standardFonts = new ConcurrentHashMap<>();

  private BundledFont(TrueTypeFont font) {
    this.font = font;
  }

  static BundledFont load() {
    try (InputStream in =
        Objects.requireNonNull(FontMapper.class.getResourceAsStream(RESOURCE), RESOURCE)) {
      return new BundledFont(new TTFParser().parse(new RandomAccessReadBuffer(in)));
    } catch (IOException e) {
      throw new UncheckedIOException("PDFBox lacks its own font " + RESOURCE, e);
    }
  }

  TrueTypeFont font() {
    return font;
  }

  @Override
  public FontMapping<TrueTypeFont> getTrueTypeFont(
      @Nullable String name, @Nullable PDFontDescriptor descriptor) {
    return new FontMapping<>(font, true);
  }

  @Override
  public FontMapping<FontBoxFont> getFontBoxFont(
      @Nullable String name, @Nullable PDFontDescriptor descriptor) {
    FontName standard = Standard14Fonts.getMappedFontName(String.valueOf(name));
    return standard == null
        ? new FontMapping<>(font, true)
        : new FontMapping<>(standardFonts.computeIfAbsent(standard, this::metrics), true);
  }

  private FontBoxFont metrics(FontName name) {
    try {
      return StandardMetrics.load(name.getName(), font);
    } catch (IOException e) {
      throw new UncheckedIOException("PDFBox lacks the widths of " + name.getName(), e);
    }
  }

  @Override
  public CIDFontMapping getCIDFont(
      @Nullable String name,
      @Nullable PDFontDescriptor descriptor,
      @Nullable PDCIDSystemInfo collection) {
    return new CIDFontMapping(null, font, true);
  }
}
