package gongkai.extractor.pdf;

import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.apache.pdfbox.contentstream.operator.OperatorName;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.pdmodel.PDResources;
import org.jspecify.annotations.Nullable;

/**
 * The dictionaries of a file's fonts, each of which is seen to before the library makes a font of
 * it. Its widths are kept within bounds. Its table of characters is set aside: the library would
 * read that at once, {@link ToUnicode} does so for itself, and a file may have a hundred. So is its
 * program, or the encoding of drawn glyphs, if it has such a table: the library would take all
 * glyphs apart, of which nothing is drawn here; only what the table does not tell is asked of them.
 */
final class FontDictionaries {
  private static final List<COSName> PROGRAMS =
      List.of(COSName.FONT_FILE, COSName.FONT_FILE2, COSName.FONT_FILE3);

  /** The fonts that are seen to already: pages name each again and again. */
  private final Set<COSDictionary> known = Collections.newSetFromMap(new IdentityHashMap<>());

  private final IdentityHashMap<COSDictionary, COSStream> tables = new IdentityHashMap<>();

  /** By a font without its program or encoding the same with it. */
  private final IdentityHashMap<COSDictionary, COSDictionary> whole = new IdentityHashMap<>();

  /**
   * Sees to the font that an operator is about to load.
   *
   * @param operands null where the library runs an operator on behalf of another
   */
  void prepare(String operator, @Nullable List<COSBase> operands, @Nullable PDResources resources) {
    if (resources == null
        || operands == null
        || operands.isEmpty()
        || !(operands.get(0) instanceof COSName name)) {
      return;
    }
    if (operator.equals(OperatorName.SET_FONT_AND_SIZE)) {
      prepare(entry(resources.getCOSObject(), COSName.FONT, name));
    } else if (operator.equals(OperatorName.SET_GRAPHICS_STATE_PARAMS)) {
      COSDictionary state = entry(resources.getCOSObject(), COSName.EXT_G_STATE, name);
      COSArray font = state == null ? null : state.getCOSArray(COSName.FONT);
      prepare(font == null || font.size() == 0 ? null : font.getObject(0));
    }
  }

  private static @Nullable COSDictionary entry(
      COSDictionary resources, COSName kind, COSName name) {
    COSDictionary all = resources.getCOSDictionary(kind);
    return all == null ? null : all.getCOSDictionary(name);
  }

  private void prepare(@Nullable COSBase loaded) {
    if (loaded instanceof COSDictionary font && known.add(font)) {
      FontWidths.bound(font);
      table(font).ifPresent(table -> setAside(font, table));
    }
  }

  private void setAside(COSDictionary font, COSStream table) {
    tables.put(font, table);
    font.removeItem(COSName.TO_UNICODE);
    COSDictionary glyphs = FontWidths.glyphs(font).orElse(font);
    COSDictionary descriptor = glyphs.getCOSDictionary(COSName.FONT_DESC);
    boolean hasWidths = glyphs != font || font.getCOSArray(COSName.WIDTHS) != null;
    if (descriptor != null && hasWidths) {
      COSDictionary all = new COSDictionary(font);
      if (COSName.TYPE3.equals(font.getCOSName(COSName.SUBTYPE))) {
        font.removeItem(COSName.ENCODING);
        whole.put(font, all);
      } else if (PROGRAMS.stream().anyMatch(descriptor::containsKey)) {
        setProgramAside(font, glyphs, descriptor);
        whole.put(font, all);
      }
    }
  }

  /** Other fonts may have the same descriptor, and no table: it is left as it is. */
  private static void setProgramAside(
      COSDictionary font, COSDictionary glyphs, COSDictionary descriptor) {
    COSDictionary bare = new COSDictionary(descriptor);
    PROGRAMS.forEach(bare::removeItem);
    if (glyphs == font) {
      font.setItem(COSName.FONT_DESC, bare);
    } else {
      COSDictionary other = new COSDictionary(glyphs);
      other.setItem(COSName.FONT_DESC, bare);
      font.setItem(COSName.DESCENDANT_FONTS, new COSArray(List.of(other)));
    }
  }

  private static Optional<COSStream> table(COSDictionary font) {
    return Optional.ofNullable(font.getCOSStream(COSName.TO_UNICODE));
  }

  /** A font with its program or encoding; empty if that was not set aside. */
  Optional<COSDictionary> whole(COSDictionary font) {
    return Optional.ofNullable(whole.get(font));
  }

  /** The table that says which text a font's codes stand for; empty if it has none. */
  Optional<COSStream> toUnicode(COSDictionary font) {
    return Optional.ofNullable(tables.get(font)).or(() -> table(font));
  }
}
