package gongkai.extractor.grid;

import java.util.List;

/**
 * What stands on a page as displayed.
 *
 * @param page from 1
 * @param width of the page
 * @param height of the page
 * @param letters in any order
 * @param rulings in any order, as drawn: pieces, doubles and strays included
 */
public record PageMarks(
    int page, double width, double height, List<Letter> letters, List<Ruling> rulings) {
  public PageMarks {
    letters = List.copyOf(letters);
    rulings = List.copyOf(rulings);
  }
}
