package gongkai.extractor.pdf;

import java.awt.geom.Rectangle2D;
import java.util.BitSet;

/** How much of a page its pictures cover, however many strips and layers they come in. */
final class ImageCover {
  /** The page is looked at in this many fields each way. */
  private static final int FIELDS = 40;

  private final PageFrame frame;
  private final BitSet covered = new BitSet(FIELDS * FIELDS);
  private int images;

  ImageCover(PageFrame frame) {
    this.frame = frame;
  }

  /** Takes the visible part of a picture. */
  void add(Rectangle2D visible) {
    images++;
    int left = field(visible.getMinX(), frame.width());
    int right = field(visible.getMaxX(), frame.width());
    int bottom = field(visible.getMaxY(), frame.height());
    for (int row = field(visible.getMinY(), frame.height()); row < bottom; row++) {
      covered.set(row * FIELDS + left, row * FIELDS + Math.max(left, right));
    }
  }

  private static int field(double at, double length) {
    return (int) Math.max(0, Math.min(FIELDS, Math.round(at / length * FIELDS)));
  }

  /** How many pictures the page shows. */
  int images() {
    return images;
  }

  /** From 0 to 1. */
  double share() {
    return covered.cardinality() / (double) (FIELDS * FIELDS);
  }
}
