package gongkai.extractor.word;

import gongkai.extractor.Cell;
import gongkai.extractor.Place;
import gongkai.extractor.Table;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/** Tables with random spans, from a seed. */
public final class RandomGrid {
  private RandomGrid() {}

  /**
   * A table without holes, of texts that are nobody's heading or title. Its first row has no spans,
   * so that every column has an edge.
   */
  public static Table table(long seed) {
    Random random = new Random(seed);
    int rows = 2 + random.nextInt(6);
    int columns = 2 + random.nextInt(6);
    boolean[][] taken = new boolean[rows][columns];
    List<Cell> cells = new ArrayList<>();
    for (int row = 0; row < rows; row++) {
      for (int column = 0; column < columns; column++) {
        if (!taken[row][column]) {
          cells.add(cell(random, taken, row, column));
        }
      }
    }
    return new Table(1, rows, columns, cells, Place.NONE);
  }

  private static Cell cell(Random random, boolean[][] taken, int row, int column) {
    int height = row == 0 ? 1 : 1 + random.nextInt(Math.min(3, taken.length - row));
    int width = 1;
    int most = row == 0 ? 1 : 1 + random.nextInt(4);
    while (width < most && column + width < taken[row].length && !taken[row][column + width]) {
      width++;
    }
    for (int r = row; r < row + height; r++) {
      for (int c = column; c < column + width; c++) {
        taken[r][c] = true;
      }
    }
    String text = (random.nextBoolean() ? "行政许可" : "") + random.nextInt(100_000);
    return new Cell(row + 1, column + 1, height, width, text, Place.NONE);
  }
}
