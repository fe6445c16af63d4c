package gongkai.extractor.grid;

/**
 * A straight line along one axis of the page, in points.
 *
 * @param axis along which it runs
 * @param position its y if it is horizontal, its x if it is vertical: the middle of its thickness
 * @param start its least x if it is horizontal, its least y if it is vertical
 * @param end not less than {@code start}
 * @param thickness 0 for the thinnest line a device can show
 */
public record Ruling(Axis axis, double position, double start, double end, double thickness) {
  /** The way a ruling runs. */
  public enum Axis {
    HORIZONTAL,
    VERTICAL
  }

  public Ruling {
    if (!(start <= end)) {
      throw new IllegalArgumentException("a ruling ends before it starts: " + start + " > " + end);
    }
  }

  public double length() {
    return end - start;
  }

  boolean isHorizontal() {
    return axis == Axis.HORIZONTAL;
  }
}
