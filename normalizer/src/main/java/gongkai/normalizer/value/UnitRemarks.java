package gongkai.normalizer.value;

import gongkai.extractor.Cell;
import java.util.IdentityHashMap;
import java.util.Optional;

/**
 * The units that heads and labels name in remarks. A head stands over many figures and is looked at
 * once; serves one document and one thread.
 */
public final class UnitRemarks {
  private final CellText cellText;
  private final IdentityHashMap<Cell, Optional<String>> remarks = new IdentityHashMap<>();

  public UnitRemarks(CellText cellText) {
    this.cellText = cellText;
  }

  /** The unit that a cell names, as in （单位：万元）; empty if it names none. */
  public Optional<String> in(Cell cell) {
    return remarks.computeIfAbsent(cell, c -> cellText.unitRemark(c.text()));
  }
}
