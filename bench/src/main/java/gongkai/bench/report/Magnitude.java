package gongkai.bench.report;

/** How large a report's counts are. */
enum Magnitude implements Dice.Weighted {
  ZERO(6, 0),
  FEW(40, 9),
  SOME(34, 160),
  MANY(20, 4200);

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
