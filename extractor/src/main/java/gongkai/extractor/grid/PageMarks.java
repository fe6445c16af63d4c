package gongkai.extractor.grid;

import java.util.ArrayList;
import java.util.List;

/**
 * What stands on a page as displayed.
 *
 * @param page from 1
 * @param width of the page
 * @param height of the page
 * @param letters in any order
 * @param rulings in any order, as drawn: pieces, doubles and strays included
 * @param fillEdges the edges of cells that nothing but their fills tells apart
 */
public record PageMarks(
    int page,
    double width,
    double height,
    List<Letter> letters,
    List<Ruling> rulings,
    List<Ruling> fillEdges) {
  public PageMarks {
    letters = List.copyOf(letters);
    rulings = List.copyOf(rulings);
    fillEdges = List.copyOf(fillEdges);
  }

  /** The same with the edges of fills among the rulings. */
  PageMarks withFillsRuled() {
    List<Ruling> all = new ArrayList<>(rulings);
    all.addAll(fillEdges);
    return new PageMarks(page, width, height, letters, all, List.of());
  }
}
