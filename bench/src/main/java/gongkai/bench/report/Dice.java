package gongkai.bench.report;

import java.util.List;
import java.util.Random;

/**
 * Chances of one report. The same seed, number and aspect always fall the same, and a new aspect
 * changes no other.
 *
 * @param seed of the run
 * @param number of the report, from 1
 */
public record Dice(long seed, int number) {

  /** Something that is chosen as often as its weight says. */
  public interface Weighted {
    /** How often, in relation to its neighbours. */
    int weight();
  }

  /** So large and odd that no number of one seed meets one of another. */
  private static final long SEED_STEP = 0xD1B54A32D192ED03L;

  /** The throws for one aspect, such as the borders. */
  public Throws of(String aspect) {
    long mixed = (number + 31L) * 1_000_003 + aspect.hashCode() + (seed - 1) * SEED_STEP;
    // A multiplication spreads neighbouring seeds, from which Random starts alike.
    return new Throws(new Random(mixed * 0x9E3779B97F4A7C15L));
  }

  /** A row of throws; each changes the next. */
  public static final class Throws {
    private final Random random;

    private Throws(Random random) {
      this.random = random;
    }

    /** A number from {@code low} to {@code high}, both included. */
    public int between(int low, int high) {
      return low + random.nextInt(high - low + 1);
    }

    /** A number from {@code low} to {@code high} in steps of a tenth. */
    public double tenths(double low, double high) {
      return between((int) Math.round(low * 10), (int) Math.round(high * 10)) / 10.0;
    }

    /** Whether something happens that happens so many times in a hundred. */
    public boolean percent(int chance) {
      return random.nextInt(100) < chance;
    }

    /** One of several that are equally likely. */
    public <T> T one(List<T> of) {
      return of.get(random.nextInt(of.size()));
    }

    /** One of several by their weights. */
    public <T extends Weighted> T weighted(T[] of) {
      int sum = 0;
      for (T each : of) {
        sum += each.weight();
      }
      int fallen = random.nextInt(sum);
      for (T each : of) {
        fallen -= each.weight();
        if (fallen < 0) {
          return each;
        }
      }
      throw new IllegalArgumentException("no weights");
    }
  }
}
