package gongkai.extractor.grid;

import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Finds lines that may be tables without rulings. */
final class OpenBlocks {
  /** How far apart two rows may stand, in font sizes, from middle to middle. */
  private static final double FARTHEST = 3.2;

  /** The same, in distances seen before. */
  private static final double FARTHER = 1.7;

  /** How many lines without columns may stand between two with. */
  private static final int MOST_BETWEEN = 8;

  /** How far from a table's rows a heading below it stands at the least, in their distance. */
  private static final double APART = 1.25;

  /** How much further than usual two rows of a table may stand apart, as a factor. */
  private static final double WIDEST = 2.0;

  /** By how much the size of a heading differs, as a part of that of the table. */
  private static final double OTHER_SIZE = 0.12;

  private final List<OpenBlock> blocks = new ArrayList<>();
  private final List<PhraseLine> between = new ArrayList<>();
  private @Nullable OpenBlock open;

  private OpenBlocks() {}

  /**
   * The blocks, from top to bottom.
   *
   * @param lines of the page, from top to bottom
   * @param ruled lines that rulings show to be tables, or parts of one
   */
  static List<OpenBlock> find(List<PhraseLine> lines, List<List<PhraseLine>> ruled) {
    OpenBlocks finder = new OpenBlocks();
    IdentityHashMap<PhraseLine, List<PhraseLine>> tables = new IdentityHashMap<>();
    Set<PhraseLine> inTables = Collections.newSetFromMap(new IdentityHashMap<>());
    for (List<PhraseLine> table : ruled) {
      tables.put(table.get(0), table);
      inTables.addAll(table);
    }
    for (PhraseLine line : lines) {
      List<PhraseLine> table = tables.get(line);
      if (table != null) {
        finder.takeRuled(table);
      } else if (!inTables.contains(line)) {
        finder.take(line);
      }
    }
    return finder.blocks;
  }

  private void takeRuled(List<PhraseLine> table) {
    OpenBlock block = OpenBlock.ruled(table);
    blocks.add(block);
    between.clear();
    open = block;
  }

  private void take(PhraseLine line) {
    OpenBlock block = open;
    if (block != null && !goesOn(block, line)) {
      block = null;
    }
    if (block == null && line.isSplit()) {
      between.clear();
      block = new OpenBlock(line);
      blocks.add(block);
    } else if (block != null && line.isSplit()) {
      between.forEach(block::add);
      between.clear();
      block.add(line);
    } else if (block != null) {
      between.add(line);
      block = between.size() > MOST_BETWEEN ? null : block;
    }
    open = block;
  }

  /** Whether a line may belong to a block: below a ruled table only further rows do. */
  private boolean goesOn(OpenBlock block, PhraseLine line) {
    return (line.isSplit() || !block.isRuled())
        && isNear(block, line)
        && block.letsThrough(line)
        && !isHeading(block, line);
  }

  /** Whether a line over several columns is set apart by its size or the room above it. */
  private boolean isHeading(OpenBlock block, PhraseLine line) {
    if (line.isSplit() || !block.crosses(line)) {
      return false;
    }
    double pitch = Math.min(block.pitch(), WIDEST * block.usualPitch());
    boolean apart = distance(block, line) > APART * Math.max(pitch, line.size());
    return apart || Math.abs(line.size() - block.size()) > OTHER_SIZE * block.size();
  }

  private boolean isNear(OpenBlock block, PhraseLine line) {
    return distance(block, line) <= Math.max(FARTHEST * line.size(), FARTHER * block.pitch());
  }

  /** How far a line stands below the last that may belong to a block, from middle to middle. */
  private double distance(OpenBlock block, PhraseLine line) {
    PhraseLine before = between.isEmpty() ? block.last() : between.get(between.size() - 1);
    return line.middle() - before.middle();
  }
}
