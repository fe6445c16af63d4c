package gongkai.bench.marked;

import gongkai.normalizer.FigureKey;
import java.math.BigDecimal;
import java.util.Optional;

/** What a cell is, whatever a reader takes it for. */
public sealed interface Mark {

  /**
   * A cell of a figure.
   *
   * @param key whose
   * @param form of the table it was made for
   * @param value what a reader must find, money in yuan; empty where no number is published
   */
  record Figure(FigureKey key, String form, Optional<BigDecimal> value) implements Mark {}

  /** A cell that holds no figure. */
  enum Plain implements Mark {
    /** Words: a label, a head, a title. */
    LABEL,
    /** A blank, a unit, a number that no form asks for. */
    OTHER
  }
}
