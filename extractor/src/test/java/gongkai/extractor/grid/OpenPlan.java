package gongkai.extractor.grid;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;

/**
 * A table to be drawn without vertical rulings, between a heading and a paragraph.
 *
 * @param texts of each row, the heads first; empty where a cell is blank
 * @param labels how many columns at the left have labels rather than numbers
 * @param look how it is drawn
 */
record OpenPlan(List<List<String>> texts, int labels, Look look) {
  static final String HEADING = "三、收到和处理政府信息公开申请情况";
  static final List<String> PROSE =
      List.of("本年度共收到政府信息公开申请128件，比上一年度增加12件，其中自然人申请", "115件，均在法定期限内答复，没有因此被复议或者起诉的。");

  private static final double LEFT = 60;
  private static final double HEIGHT = 842;

  /** Where the last row above a page break ends. */
  private static final double FOOT = 760;

  /** The narrowest room between two columns, in font sizes. */
  private static final double GAP = 1.05;

  /**
   * The same behind a label: a limit of what is read. A head that is wider than its numbers, and
   * reaches over the middle of the room between labels and numbers, is put to the head before it.
   */
  private static final double LABEL_GAP = 1.3;

  /** How many numbers a column keeps, for the same reason: one may be far shorter than its head. */
  private static final int LEAST_IN_COLUMN = 2;

  /** Where texts stand in their column. */
  enum Align {
    LEFT,
    CENTRE,
    RIGHT
  }

  /** Whether the heads stand on the second page again. */
  enum Heads {
    ONCE,
    REPEATED
  }

  /** Which horizontal rulings there are. */
  enum Rules {
    NONE,
    BOOKTABS,
    EVERY_ROW
  }

  /**
   * How a table is drawn, lengths in font sizes.
   *
   * @param size the font size in points
   * @param pitch from row to row
   * @param around from the table to the text before it and after it, in pitches
   * @param gaps between columns, one fewer than these
   * @param aligns of the columns
   * @param rules the rulings
   */
  record Look(
      double size,
      double pitch,
      double around,
      List<Double> gaps,
      List<Align> aligns,
      Rules rules) {}

  static OpenPlan random(Random random, int rows, int columns, Rules rules) {
    int labels = columns > 3 && random.nextInt(3) == 0 ? 2 : 1;
    List<List<String>> texts = new ArrayList<>();
    for (int row = 0; row < rows; row++) {
      List<String> cells = new ArrayList<>();
      for (int column = 0; column < columns; column++) {
        boolean words = row == 0 || column < labels;
        cells.add(words ? words(random, row == 0 ? 4 : 7) : random.nextInt(99999) + "");
      }
      texts.add(cells);
    }
    blank(random, texts, labels);
    return new OpenPlan(texts, labels, look(random, columns, labels, rules));
  }

  private static Look look(Random random, int columns, int labels, Rules rules) {
    List<Double> gaps = new ArrayList<>();
    List<Align> aligns = new ArrayList<>();
    Align numbers = Align.values()[random.nextInt(3)];
    for (int column = 0; column < columns; column++) {
      gaps.add((column > 0 && column <= labels ? LABEL_GAP : GAP) + 2 * random.nextDouble());
      aligns.add(random.nextInt(4) == 0 ? Align.values()[random.nextInt(3)] : numbers);
    }
    double pitch = 1.5 + random.nextDouble();
    return new Look(8 + random.nextInt(5), pitch, 1.5 + random.nextDouble(), gaps, aligns, rules);
  }

  /** Chinese characters that no sentence has side by side; two at the least. */
  private static String words(Random random, int most) {
    StringBuilder text = new StringBuilder();
    int length = random.nextInt(2, most + 1);
    for (int i = 0; i < length; i++) {
      text.appendCodePoint('坐' + random.nextInt(200));
    }
    return text.toString();
  }

  /** Blanks numbers; each row keeps one. */
  private static void blank(Random random, List<List<String>> texts, int labels) {
    int columns = texts.get(0).size();
    List<int[]> places = new ArrayList<>();
    for (int row = 1; row < texts.size(); row++) {
      for (int column = labels; column < columns; column++) {
        places.add(new int[] {row, column});
      }
    }
    Collections.shuffle(places, random);
    for (int[] place : places.subList(0, places.size() / (3 + random.nextInt(6)))) {
      List<String> row = texts.get(place[0]);
      long inRow = row.subList(labels, columns).stream().filter(text -> !text.isEmpty()).count();
      long inColumn =
          texts.subList(1, texts.size()).stream()
              .filter(other -> !other.get(place[1]).isEmpty())
              .count();
      if (inRow > 1 && inColumn > LEAST_IN_COLUMN) {
        row.set(place[1], "");
      }
    }
  }

  /** The whole table on one page. */
  List<PageMarks> draw() {
    return draw(texts.size(), Heads.ONCE);
  }

  /**
   * The table on two pages, or on one.
   *
   * @param first how many rows stand on the first page, the heads among them
   */
  List<PageMarks> draw(int first, Heads heads) {
    double step = look.pitch() * look.size();
    boolean whole = first == texts.size();
    Drawing page = new Drawing(1, pageWidth(), HEIGHT);
    double top = whole ? 120 : FOOT - first * step;
    page.word(LEFT, top - look.around() * step, look.size(), HEADING);
    rows(page, top, texts.subList(0, first), 0);
    if (whole) {
      prose(page, top + (first - 1 + look.around()) * step);
      return List.of(page.marks());
    }
    page.word(pageWidth() / 2, HEIGHT - 40, look.size(), "— 1 —");
    Drawing next = new Drawing(2, pageWidth(), HEIGHT);
    List<List<String>> rest = new ArrayList<>(texts.subList(first, texts.size()));
    if (heads == Heads.REPEATED) {
      rest.add(0, texts.get(0));
    }
    rows(next, 72, rest, heads == Heads.REPEATED ? 0 : first);
    prose(next, 72 + (rest.size() - 1 + look.around()) * step);
    next.word(pageWidth() / 2, HEIGHT - 40, look.size(), "— 2 —");
    return List.of(page.marks(), next.marks());
  }

  private double pageWidth() {
    return Math.max(right(), LEFT + Drawing.width(PROSE.get(0), look.size())) + LEFT;
  }

  private double right() {
    double[] widths = widths();
    double right = LEFT;
    for (int column = 0; column < widths.length; column++) {
      right += widths[column] + (column == 0 ? 0 : look.gaps().get(column) * look.size());
    }
    return right;
  }

  private void prose(Drawing page, double top) {
    for (int line = 0; line < PROSE.size(); line++) {
      page.word(LEFT, top + line * 1.5 * look.size(), look.size(), PROSE.get(line));
    }
  }

  /** Draws some rows and the rulings around them. */
  private void rows(Drawing page, double top, List<List<String>> rows, int number) {
    double step = look.pitch() * look.size();
    double[] widths = widths();
    double x = LEFT;
    for (int column = 0; column < widths.length; column++) {
      x += column == 0 ? 0 : look.gaps().get(column) * look.size();
      for (int row = 0; row < rows.size(); row++) {
        String text = rows.get(row).get(column);
        double spare = widths[column] - Drawing.width(text, look.size());
        page.word(x + spare * part(column), top + row * step, look.size(), text);
      }
      x += widths[column];
    }
    for (int edge = 0; edge <= rows.size(); edge++) {
      boolean booktabs = number + edge < 2 || edge == rows.size();
      if (look.rules() == Rules.EVERY_ROW || (look.rules() == Rules.BOOKTABS && booktabs)) {
        page.horizontal(top - (step - look.size()) / 2 + edge * step, LEFT - 3, right() + 3);
      }
    }
  }

  private double[] widths() {
    double[] widths = new double[texts.get(0).size()];
    for (List<String> row : texts) {
      for (int column = 0; column < widths.length; column++) {
        widths[column] = Math.max(widths[column], Drawing.width(row.get(column), look.size()));
      }
    }
    return widths;
  }

  private double part(int column) {
    return switch (look.aligns().get(column)) {
      case LEFT -> 0;
      case CENTRE -> 0.5;
      case RIGHT -> 1;
    };
  }
}
