package gongkai.bench.report;

/** What a report prints where there was nothing. */
enum ZeroStyle implements Dice.Weighted {
  ZERO(62, "0"),
  BLANK(16, ""),
  DASH(6, "-"),
  LONG_DASH(4, "——"),
  SLASH(6, "/"),
  NONE_WORD(6, "无");

  private final int weight;
  private final String text;

  ZeroStyle(int weight, String text) {
    this.weight = weight;
    this.text = text;
  }

  /** What the cell holds; other than 0 it is no number. */
  String text() {
    return text;
  }

  @Override
  public int weight() {
    return weight;
  }
}
