package gongkai.normalizer.table;

/**
 * From where on the best alignment is sure of a line, against the next best that takes it
 * otherwise. In units of a score in which a label of the form's own is worth 1.
 *
 * <p>Found by {@code bench/bench normalizer --experiment}, which reads the same damaged reports
 * with each candidate value of one while the others stay. Of about 190,000 figures of 1,200
 * reports, by seed 501 and, held out, by seed 9017: {@code clearMargin} reads alike from 0.05 to
 * 0.5; at 0, 49 and 26 more figures get another's number or lose theirs to one, at 0.7, 10 and 11
 * more are unmatched. {@code clearLead} leaves nothing silent from 0.3 on, but 35 and 33 figures at
 * 0.25; at 1, 68 and 88 more right figures are flagged. {@code leastMargin} reads alike from 0.005
 * to 0.05; at 0 it reads as {@code clearMargin} does, at 0.2, 13 and 22 more numbers are unmatched.
 * Each is in the middle of where nothing changes.
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
