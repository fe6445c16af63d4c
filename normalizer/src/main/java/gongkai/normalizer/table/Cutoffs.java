package gongkai.normalizer.table;

/**
 * From where on the best alignment is sure of a line, against the next best that takes it
 * otherwise. In units of a score in which a label of the form's own is worth 1.
 *
 * <p>Found by {@code bench/bench normalizer --experiment}, which reads damaged tables with each
 * candidate value of one while the others stay. TODO figures
 *
 * @param clearMargin from here on another line of the form is far enough from being it
 * @param clearLead from here on another line of the table is; a line that stands twice differs from
 *     its double by the cost of a gap, not by more
 * @param leastMargin below this another line of the form may as well be it
 */
public record Cutoffs(double clearMargin, double clearLead, double leastMargin) {
  /** What the program reads with. */
  public static final Cutoffs STANDARD = new Cutoffs(0.25, 0.5, 0.02);
}
