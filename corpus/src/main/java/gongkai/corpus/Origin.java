package gongkai.corpus;

import java.util.Optional;

/**
 * Where a file was met.
 *
 * @param parent the path of the container that holds it; empty for a file on the disk
 * @param provenance what that container says of it
 * @param depth how many containers lie around it
 * @param nest what has been unfolded around it; empty for a file on the disk
 */
record Origin(Optional<String> parent, Provenance provenance, int depth, Optional<Nest> nest) {
  /** On the disk. */
  static final Origin DISK = new Origin(Optional.empty(), Provenance.UNKNOWN, 0, Optional.empty());

  /** Within a container that was itself met here. */
  Origin within(SourceFile container, Nest around, Provenance said) {
    return new Origin(
        Optional.of(container.path()),
        said.over(container.provenance()),
        depth + 1,
        Optional.of(around));
  }
}
