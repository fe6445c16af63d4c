package gongkai.normalizer;

import java.util.regex.Pattern;

/**
 * A reason to look at a figure again, as written in the dataset.
 *
 * @param code {@code src:CHECK} an identity fails and the reading is certain; {@code read:CHECK} it
 *     fails and the reading is in doubt; the constants below
 */
public record Flag(String code) implements Comparable<Flag> {
  private static final Pattern CODE = Pattern.compile("[a-z]+(:[a-z0-9_.]+)?");

  /** The row or column was matched by similarity. */
  public static final Flag SIMILAR = new Flag("read:similar");

  /** The row or column was matched by its place only. */
  public static final Flag ALIGNED = new Flag("read:aligned");

  /** The number was put together from what the cell says. */
  public static final Flag REPAIRED = new Flag("read:repaired");

  /**
   * The words are the form's, and something speaks against them: a second cell, row or column
   * claims the same, a label beside them is that of another row, the row stands out of order, or
   * the cell is blank and one beside it holds several numbers.
   */
  public static final Flag CONTESTED = new Flag("read:contested");

  /** The file ends within the cell: more may have stood there. */
  public static final Flag CUT = new Flag("read:cut");

  /** Nothing names the unit of an amount. */
  public static final Flag UNIT_UNKNOWN = new Flag("unit:unknown");

  /** A person read the figure in the report; its value is the person's. */
  public static final Flag CORRECTED = new Flag("corrected");

  public Flag {
    if (!CODE.matcher(code).matches()) {
      throw new IllegalArgumentException("not a flag: '" + code + "'");
    }
  }

  /** The agency's own slip: the identity fails and the reading is certain. */
  public static Flag slip(String check) {
    return new Flag("src:" + check);
  }

  /** The identity fails and the reading is in doubt. */
  public static Flag doubt(String check) {
    return new Flag("read:" + check);
  }

  /** Whether it speaks against the reading rather than against the agency's own arithmetic. */
  public boolean concernsReading() {
    return code.startsWith("read:");
  }

  @Override
  public int compareTo(Flag other) {
    return code.compareTo(other.code);
  }

  @Override
  public String toString() {
    return code;
  }
}
