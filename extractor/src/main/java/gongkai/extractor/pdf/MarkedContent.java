package gongkai.extractor.pdf;

import java.util.ArrayDeque;
import java.util.Deque;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.documentinterchange.markedcontent.PDPropertyList;
import org.jspecify.annotations.Nullable;

/** The marked parts of a page's program that it stands in, innermost first. */
final class MarkedContent {
  private final Layers layers;
  private final Deque<Boolean> hiding = new ArrayDeque<>();
  private int hidden;

  MarkedContent(Layers layers) {
    this.layers = layers;
  }

  void begin(@Nullable COSName tag, @Nullable COSDictionary properties) {
    push(isWatermark(tag, properties) || isHiddenLayer(properties));
  }

  /** Begins the content of an object that may belong to a layer. */
  void begin(@Nullable PDPropertyList layer) {
    push(layers.isHidden(layer));
  }

  private void push(boolean hides) {
    hiding.push(hides);
    hidden += hides ? 1 : 0;
  }

  void end() {
    Boolean hides = hiding.poll();
    hidden -= Boolean.TRUE.equals(hides) ? 1 : 0;
  }

  int depth() {
    return hiding.size();
  }

  /** Ends what was begun since the depth was this: a program may leave parts open. */
  void endTo(int depth) {
    while (hiding.size() > depth) {
      end();
    }
  }

  /** Whether nothing that is drawn now counts as the page's text or rulings. */
  boolean isHidden() {
    return hidden > 0;
  }

  private boolean isHiddenLayer(@Nullable COSDictionary properties) {
    return properties != null && layers.isHidden(PDPropertyList.create(properties));
  }

  private static boolean isWatermark(@Nullable COSName tag, @Nullable COSDictionary properties) {
    return COSName.ARTIFACT.equals(tag)
        && properties != null
        && "Watermark".equals(properties.getNameAsString(COSName.SUBTYPE));
  }
}
