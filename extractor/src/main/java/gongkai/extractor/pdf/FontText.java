package gongkai.extractor.pdf;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.pdmodel.font.PDCIDFontType2;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDFontFactory;
import org.apache.pdfbox.pdmodel.font.PDSimpleFont;
import org.apache.pdfbox.pdmodel.font.PDTrueTypeFont;
import org.apache.pdfbox.pdmodel.font.PDType0Font;
import org.apache.pdfbox.pdmodel.font.encoding.Encoding;
import org.jspecify.annotations.Nullable;

/**
 * What the codes of one font say. Several things may tell it; the first that names a character is
 * believed. A font of the machine or of this program never tells it: it only stands in for one that
 * the file lacks, and its glyph numbers mean nothing there.
 */
final class FontText {
  /** Tells the text of some codes. */
  @FunctionalInterface
  interface Source {
    /** The text of a code; empty if it is not told. */
    Optional<String> of(int code);
  }

  /** The longest text that one glyph may stand for; what is longer is no letter. */
  private static final int LONGEST = 12;

  private final List<Source> sources;
  private final Map<Integer, Optional<String>> known = new HashMap<>();

  private FontText(List<Source> sources) {
    this.sources = sources;
  }

  /**
   * The text of a font.
   *
   * @param table the font's own, of what its codes stand for; empty if it has none
   */
  static FontText of(Optional<Source> table, PDFont font, CharacterCollections collections) {
    List<Source> sources = new ArrayList<>(table.stream().toList());
    sources.addAll(sources(font, collections));
    return new FontText(sources);
  }

  /**
   * The text of a font whose program was set aside. It is loaded when the table lacks a code, which
   * few do.
   */
  static FontText of(
      Optional<Source> table, COSDictionary whole, CharacterCollections collections) {
    List<Source> sources = new ArrayList<>(table.stream().toList());
    sources.add(
        new Source() {
          private @Nullable List<Source> others;

          @Override
          public Optional<String> of(int code) {
            others = others == null ? sources(whole, collections) : others;
            return first(others, code);
          }
        });
    return new FontText(sources);
  }

  private static List<Source> sources(COSDictionary whole, CharacterCollections collections) {
    try {
      return sources(PDFontFactory.createFont(whole), collections);
    } catch (IOException | RuntimeException e) {
      // What cannot be loaded tells no more than the table.
      return List.of();
    }
  }

  /** What tells the text of a font beside its table. */
  private static List<Source> sources(PDFont font, CharacterCollections collections) {
    List<Source> sources = new ArrayList<>();
    if (font instanceof PDType0Font composite) {
      program(composite).ifPresent(sources::add);
      collections.of(composite).ifPresent(sources::add);
    } else if (font instanceof PDTrueTypeFont trueType && trueType.isEmbedded()) {
      trueType(trueType, sources);
    } else if (font instanceof PDSimpleFont simple && !PictureFonts.isMissing(simple)) {
      sources.add(code -> named(simple, code));
    }
    return sources;
  }

  /** The text of a code; empty where the file does not tell it. */
  Optional<String> of(int code) {
    return known.computeIfAbsent(code, one -> first(sources, one).map(SharedGlyphs::plain));
  }

  private static Optional<String> first(List<Source> sources, int code) {
    for (Source source : sources) {
      Optional<String> text = source.of(code).filter(FontText::isText);
      if (text.isPresent()) {
        return text;
      }
    }
    return Optional.empty();
  }

  private static Optional<Source> program(PDType0Font font) {
    if (!font.isEmbedded() || !(font.getDescendantFont() instanceof PDCIDFontType2 trueType)) {
      return Optional.empty();
    }
    return program(trueType.getTrueTypeFont(), font::codeToGID);
  }

  private static Optional<Source> program(TrueTypeFont font, ProgramText.Glyphs glyphs) {
    return ProgramText.of(font, glyphs).map(program -> program);
  }

  /** A symbolic font shows what its program says, whatever encoding stands beside it. */
  private static void trueType(PDTrueTypeFont font, List<Source> sources) {
    Source names = code -> named(font, code);
    Optional<Source> program = program(font.getTrueTypeFont(), font::codeToGID);
    if (!font.isSymbolic()) {
      sources.add(names);
    }
    program.ifPresent(sources::add);
    if (font.isSymbolic()) {
      sources.add(names);
    }
  }

  /** By the name of the glyph, as the font's encoding gives it. */
  private static Optional<String> named(PDSimpleFont font, int code) {
    Encoding encoding = font.getEncoding();
    String name = encoding == null ? null : encoding.getName(code);
    return Optional.ofNullable(name == null ? null : font.getGlyphList().toUnicode(name));
  }

  private static boolean isText(String text) {
    return !text.isEmpty()
        && text.length() <= LONGEST
        && text.codePoints().noneMatch(FontText::isNoText);
  }

  private static boolean isNoText(int c) {
    int type = Character.getType(c);
    return c == 0xFFFD
        || type == Character.PRIVATE_USE
        || type == Character.SURROGATE
        || type == Character.UNASSIGNED
        || (type == Character.CONTROL && !Character.isWhitespace(c));
  }
}
