package gongkai.extractor.grid;

import gongkai.extractor.Place.Box;
import java.util.ArrayList;
import java.util.List;

/** The letters of a page that no table has taken yet. */
final class LettersLeft {
  private final List<Letter> letters;
  private final boolean[] taken;
  private final Raster middles = new Raster();

  LettersLeft(List<Letter> letters) {
    this.letters = letters;
    taken = new boolean[letters.size()];
    for (int i = 0; i < taken.length; i++) {
      middles.add(letters.get(i).centreX(), letters.get(i).centreY(), i);
    }
  }

  /** Those whose middle lies in a box. */
  List<Letter> in(Box box) {
    List<Letter> inside = new ArrayList<>();
    for (int i : middles.within(box)) {
      if (!taken[i]) {
        inside.add(letters.get(i));
      }
    }
    return inside;
  }

  /** Takes those whose middle lies in a box. */
  void take(Box box) {
    for (int i : middles.within(box)) {
      taken[i] = true;
    }
  }

  List<Letter> all() {
    List<Letter> left = new ArrayList<>();
    for (int i = 0; i < taken.length; i++) {
      if (!taken[i]) {
        left.add(letters.get(i));
      }
    }
    return left;
  }
}
