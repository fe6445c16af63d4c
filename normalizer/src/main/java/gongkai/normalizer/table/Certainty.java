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

  static Certainty of(Pair pair, Cutoffs cutoffs) {
    if (pair.margin() >= cutoffs.clearMargin()) {
      return pair.lead() >= cutoffs.clearLead() ? CLEAR : CONTESTED;
    }
    return pair.margin() >= cutoffs.leastMargin() ? CLOSE : NONE;
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
