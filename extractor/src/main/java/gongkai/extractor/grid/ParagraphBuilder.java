package gongkai.extractor.grid;

import gongkai.extractor.Paragraph;
import gongkai.extractor.Place;
import gongkai.extractor.Place.Box;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Makes paragraphs of lines by indent, spacing, size and how far the lines run. */
final class ParagraphBuilder {
  /** How far on the page full lines reach at the least: where all are short, none is full. */
  private static final double LEAST_MEASURE = 0.6;

  private final double left;
  private final double right;
  private final List<PageItem.TextLine> open = new ArrayList<>();
  private PageItem.@Nullable TextLine last;
  private boolean newPage;

  /** Takes the text's left and right edges from the lines of all pages. */
  ParagraphBuilder(List<PageReading> pages) {
    List<Box> boxes = new ArrayList<>();
    for (PageReading page : pages) {
      for (PageItem item : page.items()) {
        if (item instanceof PageItem.TextLine line) {
          boxes.add(line.line().box());
        }
      }
    }
    left = quantile(boxes.stream().mapToDouble(Box::left).sorted().toArray(), 0.1);
    double most = quantile(boxes.stream().mapToDouble(Box::right).sorted().toArray(), 0.9);
    double width = pages.stream().mapToDouble(PageReading::width).max().orElse(0);
    right = Math.max(most, LEAST_MEASURE * width);
  }

  private static double quantile(double[] sorted, double part) {
    return sorted.length == 0 ? 0 : sorted[(int) Math.round(part * (sorted.length - 1))];
  }

  void turnTo(PageReading page) {
    newPage = page.page() > 1;
  }

  /** Adds the next line; gives the paragraph before it if it is complete. */
  Optional<Paragraph> add(PageItem.TextLine line) {
    Optional<Paragraph> done = Optional.empty();
    if (last != null && !goesOn(last.line(), line.line())) {
      done = finish();
    }
    open.add(line);
    last = line;
    newPage = false;
    return done;
  }

  /** The open paragraph, if there is one. */
  Optional<Paragraph> finish() {
    last = null;
    newPage = false;
    if (open.isEmpty()) {
      return Optional.empty();
    }
    String text = PageReader.joined(open);
    Map<Integer, List<Box>> boxes = new LinkedHashMap<>();
    for (PageItem.TextLine line : open) {
      boxes.computeIfAbsent(line.part().page(), unused -> new ArrayList<>()).add(line.part().box());
    }
    open.clear();
    List<Place.Part> parts = new ArrayList<>();
    boxes.forEach((page, all) -> parts.add(new Place.Part(page, Boxes.around(all))));
    return text.replace(Letter.UNKNOWN, "").isBlank()
        ? Optional.empty()
        : Optional.of(new Paragraph(text, new Place(parts)));
  }

  private boolean goesOn(Line before, Line line) {
    double size = Math.max(before.size(), line.size());
    if (Math.abs(before.size() - line.size()) > 0.15 * size
        || before.hasWideGap()
        || line.hasWideGap()) {
      return false;
    }
    double pitch = line.box().top() - before.box().top();
    if (!newPage && (pitch > 2.4 * size || pitch < 0)) {
      return false;
    }
    boolean isFull = before.box().right() + line.firstWordWidth() > right - 0.8 * size;
    boolean isIndented = line.box().left() > left + 1.2 * size;
    return isFull && !isIndented;
  }
}
