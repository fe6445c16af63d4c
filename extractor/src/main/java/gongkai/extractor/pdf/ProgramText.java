package gongkai.extractor.pdf;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.apache.fontbox.ttf.CmapSubtable;
import org.apache.fontbox.ttf.CmapTable;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.pdmodel.font.encoding.GlyphList;
import org.jspecify.annotations.Nullable;

/** What an embedded font program itself says of its glyphs: its Unicode tables, read backwards. */
final class ProgramText implements FontText.Source {
  /** Tells the glyph that a code shows. */
  @FunctionalInterface
  interface Glyphs {
    /** The number of the glyph in the program, 0 for none. */
    int of(int code) throws IOException;
  }

  private final TrueTypeFont program;
  private final List<CmapSubtable> tables;
  private final Glyphs glyphs;

  private ProgramText(TrueTypeFont program, List<CmapSubtable> tables, Glyphs glyphs) {
    this.program = program;
    this.tables = tables;
    this.glyphs = glyphs;
  }

  /** Empty if the program cannot be read or has neither Unicode tables nor names of glyphs. */
  static Optional<ProgramText> of(@Nullable TrueTypeFont program, Glyphs glyphs) {
    if (program == null) {
      return Optional.empty();
    }
    try {
      CmapTable cmap = program.getCmap();
      List<CmapSubtable> tables =
          cmap == null
              ? List.of()
              : Stream.of(cmap.getCmaps()).filter(ProgramText::isUnicode).toList();
      boolean hasNames = program.getPostScript() != null;
      return tables.isEmpty() && !hasNames
          ? Optional.empty()
          : Optional.of(new ProgramText(program, tables, glyphs));
    } catch (IOException | RuntimeException e) {
      // A damaged program tells nothing; the font's other sources are asked.
      return Optional.empty();
    }
  }

  /** The tables of other platforms count codes of the file's own making. */
  private static boolean isUnicode(CmapSubtable table) {
    int encoding = table.getPlatformEncodingId();
    return table.getPlatformId() == CmapTable.PLATFORM_UNICODE
        || (table.getPlatformId() == CmapTable.PLATFORM_WINDOWS
            && (encoding == CmapTable.ENCODING_WIN_UNICODE_BMP
                || encoding == CmapTable.ENCODING_WIN_UNICODE_FULL));
  }

  @Override
  public Optional<String> of(int code) {
    try {
      int glyph = glyphs.of(code);
      return glyph == 0 ? Optional.empty() : characterOf(glyph).or(() -> nameOf(glyph));
    } catch (IOException | RuntimeException e) {
      // As above: of this code the program says nothing.
      return Optional.empty();
    }
  }

  private Optional<String> characterOf(int glyph) {
    List<Integer> characters = new ArrayList<>();
    for (CmapSubtable table : tables) {
      List<Integer> codes = table.getCharCodes(glyph);
      if (codes != null) {
        characters.addAll(codes);
      }
    }
    // One glyph may serve a character and its look-alikes, which come in blocks of their own.
    return characters.stream()
        .filter(Character::isValidCodePoint)
        .filter(c -> Character.getType(c) != Character.PRIVATE_USE)
        .min((a, b) -> Integer.compare(rank(a), rank(b)))
        .map(Character::toString);
  }

  private static int rank(int character) {
    return SharedGlyphs.plain(Character.toString(character)).codePointAt(0) == character
        ? character
        : character + Character.MAX_CODE_POINT;
  }

  /** Only names that spell their character out are sure: others count by tables of old. */
  private Optional<String> nameOf(int glyph) {
    try {
      String name = program.getPostScript() == null ? null : program.getPostScript().getName(glyph);
      return name == null || !name.matches("uni[0-9A-F]{4}|u[0-9A-F]{4,6}")
          ? Optional.empty()
          : Optional.ofNullable(GlyphList.getAdobeGlyphList().toUnicode(name));
    } catch (IOException e) {
      return Optional.empty();
    }
  }
}
