package gongkai.bench.page;

/** Which reports are wanted, by the rulings of their tables. */
public enum Rulings {
  ALL,
  /** Rulings part all rows and columns. */
  RULED,
  /** No rulings, or none between columns. */
  OPEN;

  boolean include(Borders borders) {
    return this == ALL || (this == RULED) == borders.isRuled();
  }
}
