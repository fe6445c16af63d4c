package gongkai.bench.report;

/** How large a report's counts are. */
enum Magnitude implements Dice.Weighted {
  ZERO(6, 0),
  FEW(42, 9),
  SOME(40, 120),
  MANY(12, 2400);

  private final int weight;
  private final int high;

  Magnitude(int weight, int high) {
    this.weight = weight;
    this.high = high;
  }

  @Override
  public int weight() {
    return weight;
  }

  /** A count; most rows of most reports are 0. */
  long count(Dice.Throws dice, int percentNotZero) {
    return high > 0 && dice.percent(percentNotZero) ? dice.between(1, high) : 0;
  }
}
