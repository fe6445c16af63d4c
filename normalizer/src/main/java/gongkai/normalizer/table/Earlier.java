package gongkai.normalizer.table;

import gongkai.normalizer.form.FormPart;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The table before, with which one without heads may go on. It notes what it was asked for. */
final class Earlier {
  private final Found found;
  private final List<FormPart> lacking = new ArrayList<>();
  private boolean goesOn;

  /** What was found in the table before. */
  Earlier(Found found) {
    this.found = found;
  }

  /** The columns of a part in it; empty if it has none of that part. */
  Optional<Columns> columns(FormPart part) {
    Optional<Columns> columns = found.columns(part);
    if (columns.isEmpty()) {
      lacking.add(part);
    }
    goesOn |= columns.isPresent();
    return columns;
  }

  /** Whether it has told columns. */
  boolean goesOn() {
    return goesOn;
  }

  /** The parts that it was asked for and lacks. */
  List<FormPart> lacking() {
    return List.copyOf(lacking);
  }
}
