package gongkai.extractor.pdf;

import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.util.Matrix;
import org.apache.pdfbox.util.Vector;

/**
 * A glyph as a page's program shows it.
 *
 * @param rendering maps an em to the page's user space
 * @param font which may only stand in for one that cannot be loaded
 * @param code of the glyph in that font
 * @param displacement to the next glyph, in ems
 * @param fontIsKnown whether the font is the file's
 */
record Glyph(Matrix rendering, PDFont font, int code, Vector displacement, boolean fontIsKnown) {}
