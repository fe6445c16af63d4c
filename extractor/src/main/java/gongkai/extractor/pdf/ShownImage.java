package gongkai.extractor.pdf;

import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.documentinterchange.markedcontent.PDPropertyList;
import org.apache.pdfbox.pdmodel.graphics.blend.BlendMode;
import org.apache.pdfbox.pdmodel.graphics.image.PDImage;
import org.apache.pdfbox.pdmodel.graphics.image.PDImageXObject;
import org.apache.pdfbox.pdmodel.graphics.state.PDGraphicsState;
import org.jspecify.annotations.Nullable;

/**
 * A picture as a page shows it; its own pixels are not looked at.
 *
 * @param image the picture
 * @param state under which it is drawn
 * @param alpha with which it is drawn, from 0 to 1
 */
record ShownImage(PDImage image, PDGraphicsState state, double alpha) {
  private static final double OPAQUE = 0.99;

  /** The layer that the picture itself belongs to; null for none. */
  @Nullable PDPropertyList layer() {
    return image instanceof PDImageXObject object ? object.getOptionalContent() : null;
  }

  /** Whether nothing shines through. */
  boolean isOpaque() {
    COSDictionary own = image.getCOSObject();
    boolean hasMask =
        own.containsKey(COSName.SMASK)
            || own.containsKey(COSName.MASK)
            || own.containsKey(COSName.getPDFName("SMaskInData"));
    return alpha > OPAQUE
        && !image.isStencil()
        && !hasMask
        && state.getSoftMask() == null
        && state.getBlendMode() == BlendMode.NORMAL;
  }
}
