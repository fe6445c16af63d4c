package gongkai.extractor.grid;

import static org.assertj.core.api.Assertions.assertThat;

import gongkai.extractor.Block;
import gongkai.extractor.Paragraph;
import gongkai.extractor.Table;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;

/** Draws random tables in random ways, over a page break as well, and reads them back. */
class DrawnBreakPropertyTest {
  /** How rulings are drawn. */
  enum Stroke {
    WHOLE,
    PIECES,
    DOUBLE,
    DASHED,
    DOTTED
  }

  /** What is drawn at a page break. */
  private enum Edge {
    CLOSED,
    OPEN
  }

  /** A cell and where it was put: rows count from 0, ends are exclusive. */
  private record Drawn(int top, int left, int bottom, int right, String text) {
    String described() {
      return "%d %d %d %d %s".formatted(top + 1, left + 1, bottom - top, right - left, text);
    }
  }

  /** A way to draw a table. */
  private record Style(Stroke stroke, Edge edge, double size, boolean repeatsHead, Direction way) {
    static Style of(Random random, List<Drawn> cells, int split, Stroke stroke, Direction way) {
      // Where nothing is drawn at the break, nothing tells such a cell from one above a blank one.
      boolean isTold =
          cells.stream().noneMatch(cell -> cell.top == split - 1 && cell.bottom == split + 1);
      Edge edge = isTold && random.nextBoolean() ? Edge.OPEN : Edge.CLOSED;
      return new Style(stroke, edge, 8 + random.nextInt(5), random.nextBoolean(), way);
    }
  }

  private static final double WIDTH = 700;
  private static final double HEIGHT = 900;

  @Property(tries = 300)
  void aTableOverABreakIsReadAsDrawn(
      @ForAll long seed,
      @ForAll @IntRange(min = 3, max = 14) int rows,
      @ForAll @IntRange(min = 2, max = 8) int columns,
      @ForAll Stroke stroke,
      @ForAll Direction way) {
    Random random = new Random(seed);
    List<Drawn> cells = plan(random, rows, columns);
    int split = 1 + random.nextInt(rows);
    Style style = Style.of(random, cells, split, stroke, way);
    List<PageMarks> pages = new ArrayList<>();
    double[] xs = edges(random, columns, 46);
    double[] ys = edges(random, rows, 20);
    Paper first = new Paper(style, 1, random);
    first.text("前文");
    first.part(cells, xs, ys, 0, split);
    if (split == rows) {
      first.text("后文");
    }
    pages.add(first.marks());
    if (split < rows) {
      Paper second = new Paper(style, 2, random);
      if (style.repeatsHead && split > 1) {
        second.part(cells, xs, ys, 0, 1);
      }
      second.part(cells, xs, ys, split, rows);
      second.text("后文");
      pages.add(second.marks());
    }
    List<String> expected = new ArrayList<>(List.of("前文"));
    cells.forEach(cell -> expected.add(cell.described()));
    expected.add("后文");
    assertThat(described(PageLayout.read(pages)))
        .as("%s, split %d", style, split)
        .isEqualTo(expected);
  }

  private static List<String> described(List<Block> blocks) {
    List<String> lines = new ArrayList<>();
    for (Block block : blocks) {
      if (block instanceof Table table) {
        table
            .cells()
            .forEach(
                cell ->
                    lines.add(
                        "%d %d %d %d %s"
                            .formatted(
                                cell.row(),
                                cell.column(),
                                cell.rowSpan(),
                                cell.columnSpan(),
                                cell.text())));
      } else if (block instanceof Paragraph paragraph) {
        lines.add(paragraph.text());
      }
    }
    return lines;
  }

  /** Cells that tile a grid, each of whose rows and columns has a cell of its own. */
  private static List<Drawn> plan(Random random, int rows, int columns) {
    boolean[][] taken = new boolean[rows][columns];
    List<Drawn> cells = new ArrayList<>();
    for (int row = 0; row < rows; row++) {
      for (int column = 0; column < columns; column++) {
        if (!taken[row][column]) {
          int bottom = row + 1;
          int right = column + 1;
          while (row > 0 && column > 0 && bottom < rows && random.nextInt(5) == 0) {
            bottom++;
          }
          while (row > 0
              && column > 0
              && right < columns
              && !taken[row][right]
              && random.nextInt(5) == 0) {
            right++;
          }
          for (int i = row; i < bottom; i++) {
            for (int k = column; k < right; k++) {
              taken[i][k] = true;
            }
          }
          String text = row == 0 ? Character.toString('甲' + column) : "" + random.nextInt(9999);
          cells.add(new Drawn(row, column, bottom, right, text));
        }
      }
    }
    return cells;
  }

  private static double[] edges(Random random, int count, double least) {
    double[] edges = new double[count + 1];
    edges[0] = 40 + random.nextDouble(20);
    for (int i = 0; i < count; i++) {
      edges[i + 1] = edges[i] + least + random.nextDouble(20);
    }
    return edges;
  }

  /** A page on which parts of a table are drawn below each other. */
  private static final class Paper {
    private final Style style;
    private final Random random;
    private final Drawing page;
    private double y = 120;

    Paper(Style style, int number, Random random) {
      this.style = style;
      this.random = random;
      page = new Drawing(number, WIDTH, HEIGHT);
    }

    void text(String word) {
      page.word(60, y, style.size, word);
      y += 2 * style.size;
    }

    /** Rows of a table; what spans more of them is drawn as far as it goes. */
    void part(List<Drawn> cells, double[] xs, double[] ys, int from, int to) {
      double shift = y - ys[from];
      for (Drawn cell : cells) {
        int top = Math.max(cell.top, from);
        int bottom = Math.min(cell.bottom, to);
        if (top < bottom) {
          boolean opens = cell.top < from || (top == from && from > 0 && style.edge == Edge.OPEN);
          boolean goesOn =
              cell.bottom > to || (bottom == to && to < ys.length - 1 && style.edge == Edge.OPEN);
          double left = xs[cell.left];
          double right = xs[cell.right];
          if (!opens) {
            ruling(false, ys[top] + shift, left, right);
          }
          if (!goesOn || (from == 0 && to == 1)) {
            ruling(false, ys[bottom] + shift, left, right);
          }
          ruling(true, left, ys[top] + shift, ys[bottom] + shift);
          ruling(true, right, ys[top] + shift, ys[bottom] + shift);
          if (cell.top == top) {
            double room = right - left - Drawing.width(cell.text, style.size) - 6;
            double x = left + 3 + random.nextDouble(room);
            page.word(x, (ys[top] + ys[top + 1] - style.size) / 2 + shift, style.size, cell.text);
          }
        }
      }
      y += ys[to] - ys[from];
    }

    private void ruling(boolean isVertical, double position, double from, double to) {
      switch (style.stroke) {
        case WHOLE -> piece(isVertical, position, from, to);
        case PIECES -> {
          double middle = (from + to) / 2;
          piece(isVertical, position, from + 1, middle - 0.5);
          piece(isVertical, position, middle + 0.5, to - 1);
        }
        case DOUBLE -> {
          piece(isVertical, position - 0.9, from, to);
          piece(isVertical, position + 0.9, from, to);
        }
        case DASHED -> pieces(isVertical, position, from, to, 3);
        case DOTTED -> pieces(isVertical, position, from, to, 0.75);
      }
    }

    private void pieces(
        boolean isVertical, double position, double from, double to, double length) {
      for (double at = from; at < to; at += length + 1.5) {
        piece(isVertical, position, at, Math.min(at + length, to));
      }
    }

    private void piece(boolean isVertical, double position, double from, double to) {
      if (isVertical) {
        page.vertical(position, from, to);
      } else {
        page.horizontal(position, from, to);
      }
    }

    PageMarks marks() {
      PageMarks marks = page.marks();
      List<Ruling> rulings = new ArrayList<>(marks.rulings());
      List<Letter> letters = new ArrayList<>(marks.letters());
      Collections.shuffle(rulings, random);
      Collections.shuffle(letters, random);
      return new Turn(style.way, WIDTH, HEIGHT)
          .apply(new PageMarks(marks.page(), WIDTH, HEIGHT, letters, rulings, List.of()));
    }
  }
}
