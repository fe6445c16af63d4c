package gongkai.bench.report;

/** How a report writes its numbers. */
enum NumberStyle implements Dice.Weighted {
  PLAIN(58),
  /** 1,234 */
  THOUSANDS(12),
  /** １２３ */
  FULL_WIDTH(9),
  /** 2543条, 251000元 */
  UNITS(10),
  /** Spaces before and behind, some of them no-break. */
  PADDED(11);

  private final int weight;

  NumberStyle(int weight) {
    this.weight = weight;
  }

  @Override
  public int weight() {
    return weight;
  }
}
