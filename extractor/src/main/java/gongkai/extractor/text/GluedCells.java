package gongkai.extractor.text;

import gongkai.extractor.Document.Notice;
import gongkai.extractor.Place;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/**
 * Finds rows whose cells were written one after another with nothing between, as in 行政许可12345: they
 * cannot be split, so they stay paragraphs and are said to be unreadable.
 */
final class GluedCells {
  private static final int NEAR = 3;

  /** A label, then digits up to the line's end; no sentence, date or list of contacts. */
  private static final Pattern GLUED =
      Pattern.compile("[^。；;：:]{0,80}[\\p{IsHan}）)][-+]?[0-9][-+.0-9]*[0-9]");

  private GluedCells() {}

  /** One notice for each such line that has another one near it, in the order of the lines. */
  static List<Notice> notices(List<String> paragraphs) {
    List<Integer> glued = new ArrayList<>();
    for (int i = 0; i < paragraphs.size(); i++) {
      if (GLUED.matcher(paragraphs.get(i)).matches()) {
        glued.add(i);
      }
    }
    List<Notice> notices = new ArrayList<>();
    for (int i = 0; i < glued.size(); i++) {
      boolean nearLast = i > 0 && glued.get(i) - glued.get(i - 1) <= NEAR;
      boolean nearNext = i + 1 < glued.size() && glued.get(i + 1) - glued.get(i) <= NEAR;
      if (nearLast || nearNext) {
        notices.add(
            new Notice(
                Place.NONE, "glued cells, cannot be split: " + paragraphs.get(glued.get(i))));
      }
    }
    return notices;
  }
}
