package gongkai.extractor.sheet;

import java.util.BitSet;
import java.util.HashMap;
import java.util.Map;

/** The positions of a sheet that regions cover, each at most once. */
final class Covered {
  private final Map<Integer, BitSet> rows = new HashMap<>();

  /** Covers a region; false, and nothing done, if another has a part of it. */
  boolean add(Region region) {
    for (int row = region.row(); row <= region.lastRow(); row++) {
      BitSet line = rows.getOrDefault(row, new BitSet());
      int taken = line.nextSetBit(region.column());
      if (taken >= 0 && taken <= region.lastColumn()) {
        return false;
      }
    }
    for (int row = region.row(); row <= region.lastRow(); row++) {
      rows.computeIfAbsent(row, unused -> new BitSet())
          .set(region.column(), region.lastColumn() + 1);
    }
    return true;
  }

  boolean contains(int row, int column) {
    BitSet line = rows.get(row);
    return line != null && line.get(column);
  }
}
