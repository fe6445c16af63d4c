package gongkai.normalizer;

import java.util.List;
import java.util.Optional;

/**
 * One number, or blank, of a report under an indicator and, in the requests table, an applicant.
 *
 * @param indicator the code of its {@link Indicator}
 * @param applicant empty where the table has no such columns
 * @param form the form of the table it stands in
 * @param scope for whom its table counts
 * @param value what the cell says
 * @param cell where it stands; {@link CellReference#NONE} if a person added it
 * @param flags reasons to look at it again; empty if none
 * @param confidence how sure the reading is
 */
public record Figure(
    String indicator,
    Optional<Applicant> applicant,
    String form,
    Scope scope,
    Value value,
    CellReference cell,
    List<Flag> flags,
    Confidence confidence) {

  /** How sure the reading is. */
  public enum Confidence {
    /** No flag of reading. */
    CERTAIN,
    /** One flag of reading. */
    CHECK,
    /** Several flags of reading, or the second-best reading of the table is close. */
    DOUBTFUL
  }

  public Figure {
    flags = List.copyOf(flags);
  }

  /** The same figure with another value. */
  Figure withValue(Value other) {
    return new Figure(indicator, applicant, form, scope, other, cell, flags, confidence);
  }

  /** The same figure under other flags and confidence. */
  public Figure with(List<Flag> flags, Confidence confidence) {
    return new Figure(indicator, applicant, form, scope, value, cell, flags, confidence);
  }
}
