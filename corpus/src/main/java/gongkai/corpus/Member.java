package gongkai.corpus;

import java.nio.file.Path;

/** A file in a container, as {@link Unpacking} tells it. */
public sealed interface Member {
  /**
   * Its path inside the container with {@code /} between names: decoded, never normalised; no two
   * members of a container have the same. Bytes that are no text, and characters that break a line,
   * are written {@code \xB9}.
   */
  String name();

  /**
   * A member whose bytes are there.
   *
   * @param name see {@link Member#name()}
   * @param disk a file that holds them; its own name has nothing to do with the member's
   * @param provenance what the container says of where it comes from
   */
  record Unfolded(String name, Path disk, Provenance provenance) implements Member {}

  /**
   * A member that is not opened or cannot be.
   *
   * @param name see {@link Member#name()}
   * @param reason what was found, for a person
   */
  record Refused(String name, String reason) implements Member {}
}
