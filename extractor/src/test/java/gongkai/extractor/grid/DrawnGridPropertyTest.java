package gongkai.extractor.grid;

import static org.assertj.core.api.Assertions.assertThat;

import gongkai.extractor.Block;
import gongkai.extractor.Cell;
import gongkai.extractor.Paragraph;
import gongkai.extractor.Table;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.Set;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;

/** Draws random tables with spans and reads them back. */
class DrawnGridPropertyTest {
  private static final double SIZE = 10;

  /** A table to be drawn: edges, and cells that tile it. */
  private record Plan(Grid grid, List<String> texts) {}

  @Property(tries = 300)
  void whatWasDrawnIsRead(
      @ForAll long seed,
      @ForAll @IntRange(min = 2, max = 9) int rows,
      @ForAll @IntRange(min = 2, max = 9) int columns) {
    Random random = new Random(seed);
    Plan plan = plan(random, rows, columns);
    List<Block> blocks = PageLayout.read(List.of(draw(random, plan)));
    assertThat(blocks).hasSize(1);
    assertThat(described((Table) blocks.get(0))).isEqualTo(described(plan));
  }

  @Property(tries = 200)
  void everyLetterIsInExactlyOnePlace(@ForAll long seed, @ForAll boolean onGrid) {
    Random random = new Random(seed);
    double[] places = random.doubles(8, 20, 480).sorted().toArray();
    List<PageMarks> pages = new ArrayList<>();
    StringBuilder drawn = new StringBuilder();
    for (int number = 1; number <= 3; number++) {
      Drawing page = new Drawing(number, 500, 500);
      int rulings = random.nextInt(60);
      for (int i = 0; i < rulings; i++) {
        double at = onGrid ? places[random.nextInt(8)] : random.nextDouble(480);
        double one = onGrid ? places[random.nextInt(8)] : random.nextDouble(480);
        double other = onGrid ? places[random.nextInt(8)] : random.nextDouble(480);
        if (random.nextBoolean()) {
          page.horizontal(at, Math.min(one, other), Math.max(one, other));
        } else {
          page.vertical(at, Math.min(one, other), Math.max(one, other));
        }
      }
      for (int i = 0; i < 30; i++) {
        String letter = Character.toString('一' + 30 * number + i);
        drawn.append(letter);
        page.word(random.nextDouble(480), random.nextDouble(480), SIZE, letter);
      }
      pages.add(page.marks());
    }
    StringBuilder read = new StringBuilder();
    PageLayout.read(pages).forEach(block -> read.append(text(block)));
    assertThat(sorted(read.toString())).isEqualTo(sorted(drawn.toString()));
  }

  /** Letters hang below a frame with its bottom open, which random pages hardly ever show. */
  @Example
  void everyLetterBelowAFrameIsInExactlyOnePlace() {
    everyLetterIsInExactlyOnePlace(92818, true);
  }

  private static String text(Block block) {
    if (block instanceof Table table) {
      StringBuilder text = new StringBuilder();
      table.cells().forEach(cell -> text.append(cell.text()));
      return text.toString();
    }
    return ((Paragraph) block).text();
  }

  private static List<Integer> sorted(String text) {
    return text.codePoints().filter(c -> c != ' ').sorted().boxed().toList();
  }

  private static Plan plan(Random random, int rows, int columns) {
    double[] xs = edges(random, columns, 40);
    double[] ys = edges(random, rows, 16);
    boolean[][] taken = new boolean[rows][columns];
    List<GridCell> cells = new ArrayList<>();
    List<String> texts = new ArrayList<>();
    for (int row = 0; row < rows; row++) {
      for (int column = 0; column < columns; column++) {
        if (!taken[row][column]) {
          GridCell cell = cell(random, taken, row, column);
          cells.add(cell);
          texts.add(number(random));
        }
      }
    }
    return new Plan(Grid.of(xs, ys, cells), texts);
  }

  private static double[] edges(Random random, int count, double least) {
    double[] edges = new double[count + 1];
    edges[0] = 30 + random.nextDouble(20);
    for (int i = 0; i < count; i++) {
      edges[i + 1] = edges[i] + least + random.nextDouble(20);
    }
    return edges;
  }

  /** Every row and column keeps a cell of its own in the first column and row. */
  private static GridCell cell(Random random, boolean[][] taken, int top, int left) {
    int bottom = top + 1;
    int right = left + 1;
    if (top > 0 && left > 0) {
      while (right < taken[0].length && !taken[top][right] && random.nextInt(4) == 0) {
        right++;
      }
      while (bottom < taken.length && random.nextInt(5) == 0) {
        bottom++;
      }
    }
    for (int row = top; row < bottom; row++) {
      for (int column = left; column < right; column++) {
        taken[row][column] = true;
      }
    }
    return new GridCell(top, left, bottom, right, Set.of());
  }

  private static String number(Random random) {
    return random.nextInt(1, 9999) + "";
  }

  private static PageMarks draw(Random random, Plan plan) {
    Drawing page = new Drawing(1, 700, 700);
    double gap = random.nextDouble(2);
    double shake = random.nextDouble(0.5);
    for (int i = 0; i < plan.grid().cells().size(); i++) {
      GridCell cell = plan.grid().cells().get(i);
      double left = plan.grid().xs().get(cell.left()) + gap / 2 + random.nextDouble(shake + 1e-9);
      double right = plan.grid().xs().get(cell.right()) - gap / 2;
      double top = plan.grid().ys().get(cell.top()) + gap / 2;
      double bottom =
          plan.grid().ys().get(cell.bottom()) - gap / 2 - random.nextDouble(shake + 1e-9);
      page.horizontal(top, left, right);
      page.horizontal(bottom, left, right);
      page.vertical(left, top, bottom);
      page.vertical(right, top, bottom);
      String text = plan.texts().get(i);
      double x = left + (right - left - Drawing.width(text, SIZE)) * random.nextDouble();
      page.word(x, (top + bottom - SIZE) / 2, SIZE, text);
    }
    PageMarks marks = page.marks();
    List<Ruling> rulings = new ArrayList<>(marks.rulings());
    Collections.shuffle(rulings, random);
    List<Letter> letters = new ArrayList<>(marks.letters());
    Collections.shuffle(letters, random);
    return new PageMarks(1, marks.width(), marks.height(), letters, rulings, List.of());
  }

  private static List<String> described(Plan plan) {
    List<String> cells = new ArrayList<>();
    for (int i = 0; i < plan.grid().cells().size(); i++) {
      GridCell cell = plan.grid().cells().get(i);
      cells.add(
          "%d %d %d %d %s"
              .formatted(
                  cell.top() + 1,
                  cell.left() + 1,
                  cell.bottom() - cell.top(),
                  cell.right() - cell.left(),
                  plan.texts().get(i)));
    }
    return cells;
  }

  private static List<String> described(Table table) {
    return table.cells().stream()
        .map(
            (Cell cell) ->
                "%d %d %d %d %s"
                    .formatted(
                        cell.row(), cell.column(), cell.rowSpan(), cell.columnSpan(), cell.text()))
        .toList();
  }
}
