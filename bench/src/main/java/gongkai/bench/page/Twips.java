package gongkai.bench.page;

/** Twentieths of a point, in which Word measures. */
final class Twips {
  private Twips() {}

  static long of(double points) {
    return Math.round(points * 20);
  }
}
