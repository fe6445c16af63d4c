package gongkai.extractor.pdf;

import gongkai.extractor.Place.Box;
import gongkai.extractor.grid.Letter;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.pdfbox.pdmodel.graphics.color.PDColor;
import org.apache.pdfbox.pdmodel.graphics.state.PDGraphicsState;
import org.jspecify.annotations.Nullable;

/**
 * Large faint letters that lie across a page's text: a watermark that nothing else tells. Text that
 * is only large, or only pale, or that crosses no other text, is the page's own.
 */
final class Watermarks {
  /** The least size that is looked at, in points. */
  private static final double LARGE = 18;

  /** How much larger than the page's usual letters they are. */
  private static final double TIMES_USUAL = 2;

  /** A page with more such letters is a poster, and comparing them with all others is dear. */
  private static final int MOST = 2000;

  private static final double TRANSPARENT = 0.6;

  /** From which luminance on a colour is pale, between 0 for black and 1 for white. */
  private static final double PALE = 0.6;

  private final Map<Letter, Double> faint = new LinkedHashMap<>();
  private @Nullable PDColor lastColor;
  private boolean lastIsPale;

  /** Takes note of a letter if it might belong to a watermark. */
  void look(Letter letter, PDGraphicsState state, double alpha) {
    if (letter.size() >= LARGE
        && !letter.text().isBlank()
        && (alpha < TRANSPARENT || isPale(state.getNonStrokingColor()))) {
      faint.put(letter, letter.size());
    }
  }

  private boolean isPale(PDColor color) {
    if (!color.equals(lastColor)) {
      lastColor = color;
      lastIsPale = luminance(color) > PALE;
    }
    return lastIsPale;
  }

  private static double luminance(PDColor color) {
    try {
      int rgb = color.toRGB();
      return (0.299 * (rgb >> 16 & 0xff) + 0.587 * (rgb >> 8 & 0xff) + 0.114 * (rgb & 0xff)) / 255;
    } catch (IOException | RuntimeException e) {
      // A pattern, or a colour that the file defines wrongly: it is not known to be pale.
      return 0;
    }
  }

  /** The letters without watermarks. */
  List<Letter> removed(List<Letter> letters) {
    if (faint.isEmpty() || faint.size() > MOST) {
      return letters;
    }
    double usual = usualSize(letters);
    faint.keySet().removeIf(letter -> letter.size() < TIMES_USUAL * usual);
    Set<Double> sizes = new LinkedHashSet<>();
    for (Letter letter : letters) {
      if (!faint.containsKey(letter) && !letter.text().isBlank()) {
        faint.forEach(
            (large, size) -> {
              if (cross(large.box(), letter.box())) {
                sizes.add(size);
              }
            });
      }
    }
    List<Letter> rest = new ArrayList<>(letters);
    rest.removeIf(letter -> faint.containsKey(letter) && sizes.contains(letter.size()));
    return rest;
  }

  private static double usualSize(List<Letter> letters) {
    double[] sizes = letters.stream().mapToDouble(Letter::size).sorted().toArray();
    return Arrays.stream(sizes).skip(sizes.length / 2).findFirst().orElse(0);
  }

  /** Whether boxes have more in common than an edge. */
  private static boolean cross(Box a, Box b) {
    double depth = 1;
    return a.left() + depth < b.right()
        && b.left() + depth < a.right()
        && a.top() + depth < b.bottom()
        && b.top() + depth < a.bottom();
  }
}
