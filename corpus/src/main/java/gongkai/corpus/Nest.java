package gongkai.corpus;

import java.util.Optional;

/** What the containers within one file of the disk have unfolded to, so that all is bounded. */
final class Nest {
  private long members;
  private long bytes;

  void add(long size) {
    members++;
    bytes += size;
  }

  /** What is more than allowed; empty if nothing is. */
  Optional<String> excess(Unfolding bounds) {
    if (members > bounds.members()) {
      return Optional.of("more than %d files in all".formatted(bounds.members()));
    }
    return bytes > bounds.bytes()
        ? Optional.of("unfolds to more than %d bytes in all".formatted(bounds.bytes()))
        : Optional.empty();
  }
}
