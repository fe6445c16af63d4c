package gongkai.extractor.grid;

import java.util.List;
import java.util.Map;

/**
 * A table whose cells only its text shows.
 *
 * @param grid its cells, those without text left out
 * @param texts the letters of each cell
 * @param lines what it takes of the page
 */
record OpenTable(Grid grid, Map<GridCell, List<Letter>> texts, List<Line> lines) {
  OpenTable {
    texts = Map.copyOf(texts);
    lines = List.copyOf(lines);
  }
}
