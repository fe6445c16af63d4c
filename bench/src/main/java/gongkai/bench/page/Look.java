package gongkai.bench.page;

import gongkai.bench.report.Dice;

/**
 * How one report looks.
 *
 * @param sheet of paper
 * @param type letters
 * @param tables rulings and colours
 * @param cells what stands how in a cell
 * @param breaks where pages end
 */
record Look(Sheet sheet, Letters type, Tables tables, Cells cells, Breaks breaks) {

  /** Which way the paper lies. */
  enum Orientation implements Dice.Weighted {
    PORTRAIT(80),
    LANDSCAPE(20);

    private final int weight;

    Orientation(int weight) {
      this.weight = weight;
    }

    @Override
    public int weight() {
      return weight;
    }
  }

  /** What stands at the head and foot of each page. */
  enum Furniture implements Dice.Weighted {
    NONE("", "", 25),
    NUMBER("", "%s", 25),
    DASHED_NUMBER("", "-%s-", 20),
    LONG_DASHED_NUMBER("", "— %s —", 10),
    HEADER("%s政府信息公开工作年度报告", "第%s页", 20);

    private final String head;
    private final String foot;
    private final int weight;

    Furniture(String head, String foot, int weight) {
      this.head = head;
      this.foot = foot;
      this.weight = weight;
    }

    /** With {@code %s} for the agency; empty for none. */
    String head() {
      return head;
    }

    /** With {@code %s} for the page's number; empty for none. */
    String foot() {
      return foot;
    }

    @Override
    public int weight() {
      return weight;
    }
  }

  /**
   * The paper: A4.
   *
   * @param margin at the left and right, in points
   * @param top margin at the top and bottom, in points
   */
  record Sheet(Orientation orientation, int margin, int top, Furniture furniture) {
    private static final double SHORT = 595.3;
    private static final double LONG = 841.9;

    double width() {
      return orientation == Orientation.PORTRAIT ? SHORT : LONG;
    }

    double height() {
      return orientation == Orientation.PORTRAIT ? LONG : SHORT;
    }

    double textWidth() {
      return width() - 2 * margin;
    }

    double textHeight() {
      return height() - 2 * top;
    }
  }

  /**
   * The letters.
   *
   * @param font of Chinese
   * @param digits the font of digits and Latin letters
   * @param size of table text, in points
   * @param textSize of running text, in points
   * @param tracking between the digits of a number, in points
   */
  record Letters(
      String font, String digits, double size, double textSize, double tracking, Weight labels) {}

  /** How heavy labels are. */
  enum Weight {
    NORMAL,
    BOLD
  }

  /** What lies behind paragraphs. */
  enum Backdrop implements Dice.Weighted {
    NONE(64),
    FILLED(18),
    BOXED(8),
    UNDERLINED_HEADINGS(6),
    /** A line around each page. */
    PAGE_BORDER(5);

    private final int weight;

    Backdrop(int weight) {
      this.weight = weight;
    }

    @Override
    public int weight() {
      return weight;
    }
  }

  /**
   * Rulings and colours.
   *
   * @param width of a ruling, in points
   * @param gap between cells that have their own rulings, in points
   */
  record Tables(Borders borders, double width, double gap, Shading shading, Backdrop backdrop) {}

  /** How a label over many rows is set. */
  enum TallLabel implements Dice.Weighted {
    LEVEL(62),
    VERTICAL(22),
    STACKED(16);

    private final int weight;

    TallLabel(int weight) {
      this.weight = weight;
    }

    @Override
    public int weight() {
      return weight;
    }
  }

  /** Where a text stands between left and right. */
  enum Side implements Dice.Weighted {
    CENTER(68),
    RIGHT(20),
    LEFT(12);

    private final int weight;

    Side(int weight) {
      this.weight = weight;
    }

    @Override
    public int weight() {
      return weight;
    }
  }

  /** Where a text stands between top and bottom. */
  enum Level implements Dice.Weighted {
    MIDDLE(75),
    TOP(15),
    BOTTOM(10);

    private final int weight;

    Level(int weight) {
      this.weight = weight;
    }

    @Override
    public int weight() {
      return weight;
    }
  }

  /**
   * What stands how in a cell.
   *
   * @param padding at the left and right, in points
   * @param paddingTop at the top and bottom, in points
   */
  record Cells(Side values, Level level, TallLabel tall, double padding, double paddingTop) {}

  /** What a page's end does to a row. */
  enum RowBreak implements Dice.Weighted {
    CUT(50),
    WHOLE(50);

    private final int weight;

    RowBreak(int weight) {
      this.weight = weight;
    }

    @Override
    public int weight() {
      return weight;
    }
  }

  /** What a page's start does to a table's head. */
  enum HeadBreak implements Dice.Weighted {
    ONCE(65),
    REPEATED(35);

    private final int weight;

    HeadBreak(int weight) {
      this.weight = weight;
    }

    @Override
    public int weight() {
      return weight;
    }
  }

  /**
   * Where pages end.
   *
   * @param sweep where on a page of its own the main table begins, as a share of the text's height;
   *     negative where it follows the text
   */
  record Breaks(RowBreak rows, HeadBreak heads, double sweep) {}
}
