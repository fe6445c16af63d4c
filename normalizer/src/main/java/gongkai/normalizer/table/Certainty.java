package gongkai.normalizer.table;

import gongkai.normalizer.TableReading.How;
import gongkai.normalizer.table.Alignment.Pair;
import java.util.Optional;

/** How sure it is that a line of a table is a line of a form and not its neighbour. */
enum Certainty {
  /** Nothing else comes near. */
  CLEAR,
  /** Another line of the table is the form's line as well. */
  CONTESTED,
  /** Another line of the form comes near; the place decides, not the words. */
  CLOSE,
  /** Another line of the form is as good. */
  NONE;

  /** From here on the second-best reading is far enough from the best. */
  private static final double CLEAR_MARGIN = 0.25;

  /**
   * A line that stands twice differs from its double by the cost of a gap, not by more than this.
   */
  private static final double CLEAR_LEAD = 0.5;

  /** Below this the second-best reading is as good as the best. */
  private static final double LEAST_MARGIN = 0.02;

  static Certainty of(Pair pair) {
    if (pair.margin() >= CLEAR_MARGIN) {
      return pair.lead() >= CLEAR_LEAD ? CLEAR : CONTESTED;
    }
    return pair.margin() >= LEAST_MARGIN ? CLOSE : NONE;
  }

  /** On what ground a line is known that its words fit so; empty if it is not known at all. */
  Optional<How> ground(How byWords) {
    return switch (this) {
      case CLEAR -> Optional.of(byWords);
      case CONTESTED -> Optional.of(byWords == How.ALIGNED ? How.ALIGNED : How.CONTESTED);
      case CLOSE -> Optional.of(How.ALIGNED);
      case NONE -> Optional.empty();
    };
  }
}
