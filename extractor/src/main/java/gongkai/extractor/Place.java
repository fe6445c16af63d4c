package gongkai.extractor;

import java.util.List;
import java.util.Optional;

/**
 * Where a block or a cell stands on the pages of its file.
 *
 * @param parts one for each page it stands on, in order; empty where the format has no pages
 */
public record Place(List<Part> parts) {
  /** A place in a format without pages. */
  public static final Place NONE = new Place(List.of());

  /**
   * The part on one page.
   *
   * @param page from 1
   * @param box on that page
   */
  public record Part(int page, Box box) {
    public Part {
      if (page < 1) {
        throw new IllegalArgumentException("pages count from 1: " + page);
      }
    }
  }

  /**
   * A rectangle in points (1/72 inch); the origin is the top left of the page as displayed.
   *
   * @param left distance from the page's left edge
   * @param top distance from the page's top edge
   * @param width to the right
   * @param height downwards
   */
  public record Box(double left, double top, double width, double height) {
    public double right() {
      return left + width;
    }

    public double bottom() {
      return top + height;
    }
  }

  public Place {
    parts = List.copyOf(parts);
  }

  /** A place on one page. */
  public static Place on(int page, Box box) {
    return new Place(List.of(new Part(page, box)));
  }

  /** The part on the first page it stands on; empty where the format has no pages. */
  public Optional<Part> first() {
    return parts.isEmpty() ? Optional.empty() : Optional.of(parts.get(0));
  }
}
