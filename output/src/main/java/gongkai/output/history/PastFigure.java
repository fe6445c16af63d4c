package gongkai.output.history;

import gongkai.normalizer.Figure;
import gongkai.normalizer.FigureKey;
import gongkai.normalizer.Flag;
import gongkai.normalizer.Scope;
import gongkai.normalizer.Value;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

/**
 * A figure as far as it is compared with those of other reports.
 *
 * @param key which one
 * @param form the form of its table
 * @param scope for whom its table counts
 * @param status what stands in the cell
 * @param number in the indicator's unit; empty unless reported: missing is never 0
 * @param trust what its flags say
 */
public record PastFigure(
    FigureKey key,
    String form,
    Scope scope,
    Value.Status status,
    Optional<BigDecimal> number,
    Trust trust) {

  /** What the flags of a figure say. */
  public enum Trust {
    /** It has none. */
    UNFLAGGED,
    /** It has one, which does not speak against the reading. */
    FLAGGED,
    /** It has one that speaks against the reading. */
    DOUBTED
  }

  /** What is kept of a figure. */
  public static PastFigure of(Figure figure) {
    return new PastFigure(
        FigureKey.of(figure),
        figure.form(),
        figure.scope(),
        figure.value().status(),
        figure.value().number(),
        trust(figure.flags()));
  }

  private static Trust trust(List<Flag> flags) {
    if (flags.isEmpty()) { // As most are.
      return Trust.UNFLAGGED;
    }
    return flags.stream().anyMatch(Flag::concernsReading) ? Trust.DOUBTED : Trust.FLAGGED;
  }

  /** Whether both say the same, whatever the number of decimals. */
  boolean agrees(PastFigure other) {
    return status == other.status && sameNumber(number, other.number);
  }

  /** Whether both are the same number, whatever its decimals, or both missing. */
  static boolean sameNumber(Optional<BigDecimal> one, Optional<BigDecimal> other) {
    if (one.isEmpty() || other.isEmpty()) {
      return one.isEmpty() && other.isEmpty();
    }
    return one.get().compareTo(other.get()) == 0;
  }
}
