package gongkai.extractor.grid;

import gongkai.extractor.grid.Ruling.Axis;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/** Finds the cells that rulings enclose. */
final class GridFinder {
  /** The part of a cell's side that rulings must cover to close it. */
  private static final double CLOSED = 0.6;

  /** A lattice of more fields than this is a drawing, unless letters are to be put in them. */
  private static final long MANY_FIELDS = 20_000;

  /** More fields a letter than this has no table of so many. */
  private static final long FIELDS_PER_LETTER = 8;

  private final double[] xs;
  private final double[] ys;

  /** {@code right[row].get(x)}: a ruling stands on edge x beside that row. */
  private final BitSet[] verticalWalls;

  /** {@code below[y].get(column)}: a ruling lies on edge y along that column. */
  private final BitSet[] horizontalWalls;

  private final BitSet[] taken;

  private GridFinder(Lattice lattice) {
    xs = lattice.edges(Axis.VERTICAL);
    ys = lattice.edges(Axis.HORIZONTAL);
    verticalWalls = transposed(walls(lattice.verticals(), xs, ys), ys.length - 1);
    horizontalWalls = walls(lattice.horizontals(), ys, xs);
    taken = new BitSet[ys.length - 1];
    for (int row = 0; row < taken.length; row++) {
      taken[row] = new BitSet();
    }
  }

  /**
   * The grids on a page, from top to bottom; boxes of one cell among them.
   *
   * @param letters how many stand on the page: a lattice with far more fields is no table
   */
  static List<Grid> find(Rulings rulings, int letters) {
    List<Grid> grids = new ArrayList<>();
    PageBorder border = new PageBorder(rulings.horizontals(), rulings.verticals());
    for (Lattice lattice : Lattice.of(border.horizontalsWithin(), border.verticalsWithin())) {
      long fields =
          (long) lattice.edges(Axis.VERTICAL).length * lattice.edges(Axis.HORIZONTAL).length;
      if (fields <= Math.max(MANY_FIELDS, FIELDS_PER_LETTER * letters)) {
        GridFinder finder = new GridFinder(lattice);
        if (finder.xs.length > 1 && finder.ys.length > 1) {
          grids.add(Grid.of(finder.xs, finder.ys, finder.cells()));
        }
      }
    }
    return grids;
  }

  /** For each edge, along which of the stretches between the crossing edges a ruling lies on it. */
  private static BitSet[] walls(List<Ruling> rulings, double[] edges, double[] crossing) {
    double[][] covered = new double[edges.length][crossing.length - 1];
    for (Ruling ruling : rulings) {
      int edge = Edges.nearest(edges, ruling.position());
      int first = Math.max(0, Edges.band(crossing, ruling.start()));
      for (int i = first; i + 1 < crossing.length && crossing[i] < ruling.end(); i++) {
        double from = Math.max(ruling.start(), crossing[i]);
        double to = Math.min(ruling.end(), crossing[i + 1]);
        covered[edge][i] += Math.max(0, to - from);
      }
    }
    BitSet[] walls = new BitSet[edges.length];
    for (int edge = 0; edge < edges.length; edge++) {
      walls[edge] = new BitSet();
      for (int i = 0; i + 1 < crossing.length; i++) {
        walls[edge].set(i, covered[edge][i] >= CLOSED * (crossing[i + 1] - crossing[i]));
      }
    }
    return walls;
  }

  private static BitSet[] transposed(BitSet[] walls, int length) {
    BitSet[] transposed = new BitSet[length];
    for (int i = 0; i < length; i++) {
      transposed[i] = new BitSet();
      for (int edge = 0; edge < walls.length; edge++) {
        transposed[i].set(edge, walls[edge].get(i));
      }
    }
    return transposed;
  }

  private List<GridCell> cells() {
    List<GridCell> cells = new ArrayList<>();
    for (int row = 0; row + 1 < ys.length; row++) {
      for (int column = 0; column + 1 < xs.length; column++) {
        if (!taken[row].get(column)) {
          cells.add(cellAt(row, column));
        }
      }
    }
    return cells;
  }

  private GridCell cellAt(int top, int left) {
    int right = left + 1;
    while (right + 1 < xs.length && !verticalWalls[top].get(right) && !taken[top].get(right)) {
      right++;
    }
    int bottom = top + 1;
    while (bottom + 1 < ys.length && extendsInto(bottom, left, right)) {
      bottom++;
    }
    for (int row = top; row < bottom; row++) {
      taken[row].set(left, right);
    }
    return new GridCell(top, left, bottom, right, ruledSides(top, left, bottom, right));
  }

  /** Whether a cell over some columns goes on into a row: nothing is drawn between or inside. */
  private boolean extendsInto(int row, int left, int right) {
    int wall = horizontalWalls[row].nextSetBit(left);
    int inside = verticalWalls[row].nextSetBit(left + 1);
    int other = taken[row].nextSetBit(left);
    return (wall < 0 || wall >= right)
        && (inside < 0 || inside >= right)
        && (other < 0 || other >= right);
  }

  private Set<Side> ruledSides(int top, int left, int bottom, int right) {
    Set<Side> sides = EnumSet.noneOf(Side.class);
    if (horizontalWalls[top].get(left, right).cardinality() == right - left) {
      sides.add(Side.TOP);
    }
    if (horizontalWalls[bottom].get(left, right).cardinality() == right - left) {
      sides.add(Side.BOTTOM);
    }
    boolean ruledLeft = true;
    boolean ruledRight = true;
    for (int row = top; row < bottom; row++) {
      ruledLeft &= verticalWalls[row].get(left);
      ruledRight &= verticalWalls[row].get(right);
    }
    if (ruledLeft) {
      sides.add(Side.LEFT);
    }
    if (ruledRight) {
      sides.add(Side.RIGHT);
    }
    return sides;
  }
}
