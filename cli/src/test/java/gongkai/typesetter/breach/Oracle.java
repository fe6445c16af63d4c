package gongkai.typesetter.breach;

import gongkai.normalizer.Codebook;

/** Breaks the rules of the house, so that the tests see them break; never used. */
final class Oracle {
  private Oracle() {}

  static Codebook codebook() {
    return Codebook.load();
  }
}
