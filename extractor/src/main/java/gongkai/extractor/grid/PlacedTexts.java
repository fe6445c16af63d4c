package gongkai.extractor.grid;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Makes a table of texts in their places; where none stands, it has a blank cell. */
final class PlacedTexts {
  /** For each field of the table the text that has it, -1 for none. */
  private final int[][] owner;

  private final List<PlacedText> kept = new ArrayList<>();
  private final List<CellText> texts = new ArrayList<>();

  private PlacedTexts(int rows, int columns) {
    owner = new int[rows][columns];
    for (int[] row : owner) {
      Arrays.fill(row, -1);
    }
  }

  /**
   * The table.
   *
   * @param placed where two claim a place, the later is added to the earlier, so that none is lost
   * @param xs the columns' edges
   * @param ys the rows' edges
   * @param lines what it takes of the page
   */
  static OpenTable table(
      List<PlacedText> placed, double[] xs, double[] ys, List<PhraseLine> lines) {
    PlacedTexts table = new PlacedTexts(ys.length - 1, xs.length - 1);
    placed.forEach(table::put);
    Map<GridCell, CellText> cells = table.cells();
    List<GridCell> order = new ArrayList<>(cells.keySet());
    order.sort(Comparator.comparingInt(GridCell::top).thenComparingInt(GridCell::left));
    return new OpenTable(
        Grid.of(xs, ys, order), cells, lines.stream().map(PhraseLine::line).toList());
  }

  private void put(PlacedText cell) {
    int met = -1;
    for (int row = cell.top(); row < cell.bottom(); row++) {
      for (int column = cell.left(); column < cell.right(); column++) {
        met = Math.max(met, owner[row][column]);
      }
    }
    if (met >= 0) {
      TextCell both = kept.get(met).text().with(cell.text());
      kept.set(met, at(kept.get(met), both));
      texts.set(met, CellText.of(both.letters()));
      return;
    }
    for (int row = cell.top(); row < cell.bottom(); row++) {
      Arrays.fill(owner[row], cell.left(), cell.right(), kept.size());
    }
    kept.add(cell);
    texts.add(cell.text().text());
  }

  private static PlacedText at(PlacedText place, TextCell text) {
    return new PlacedText(place.top(), place.left(), place.bottom(), place.right(), text);
  }

  private Map<GridCell, CellText> cells() {
    Map<GridCell, CellText> cells = new LinkedHashMap<>();
    for (int i = 0; i < kept.size(); i++) {
      cells.put(kept.get(i).cell(), texts.get(i));
    }
    for (int row = 0; row < owner.length; row++) {
      for (int column = 0; column < owner[row].length; column++) {
        if (owner[row][column] < 0) {
          cells.put(new GridCell(row, column, row + 1, column + 1, Set.of()), CellText.BLANK);
        }
      }
    }
    return cells;
  }
}
