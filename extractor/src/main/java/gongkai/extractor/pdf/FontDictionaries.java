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
 * it: its widths are kept within bounds, and its table of characters is set aside. The library
 * would read that at once, {@link ToUnicode} does so for itself, and a file may have a hundred.
 */
final class FontDictionaries {
  /** The fonts that are seen to already: pages name each again and again. */
  private final Set<COSDictionary> known = Collections.newSetFromMap(new IdentityHashMap<>());

  private final IdentityHashMap<COSDictionary, COSStream> tables = new IdentityHashMap<>();

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
  }

  private static Optional<COSStream> table(COSDictionary font) {
    return Optional.ofNullable(font.getCOSStream(COSName.TO_UNICODE));
  }

  /** The table that says which text a font's codes stand for; empty if it has none. */
  Optional<COSStream> toUnicode(COSDictionary font) {
    return Optional.ofNullable(tables.get(font)).or(() -> table(font));
  }
}
