package gongkai.normalizer.known;

import java.util.Optional;
import java.util.OptionalInt;

/**
 * A name that an agency had.
 *
 * @param id the agency's, whatever its name in a year
 * @param name as reports print it, in full or short
 * @param from the first year whose reports may have it; empty for all before {@code to}
 * @param to the last such year; empty if it has not ended
 * @param parentId the id of the organ it belongs to; empty if not told
 * @param source what says so, such as the number of a document
 */
public record KnownAgency(
    String id,
    String name,
    OptionalInt from,
    OptionalInt to,
    Optional<String> parentId,
    String source) {

  /** Whether the agency may have had the name in a year; so it may if the year is not known. */
  public boolean isOf(OptionalInt year) {
    return year.isEmpty()
        || ((from.isEmpty() || from.getAsInt() <= year.getAsInt())
            && (to.isEmpty() || year.getAsInt() <= to.getAsInt()));
  }
}
