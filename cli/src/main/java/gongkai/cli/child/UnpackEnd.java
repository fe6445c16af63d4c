package gongkai.cli.child;

import gongkai.corpus.UnreadableContainerException;
import gongkai.corpus.UnreadableContainerException.Kind;
import java.io.IOException;
import java.util.Optional;

/**
 * How an unfolding ended.
 *
 * @param trouble why not all was unfolded; empty if all was
 * @param unwritable what the disk said that took no more; empty if it took all
 * @param reason for a person; empty if there is no trouble
 */
record UnpackEnd(Optional<Kind> trouble, Optional<String> unwritable, String reason) {
  static final UnpackEnd GOOD = new UnpackEnd(Optional.empty(), Optional.empty(), "");

  static UnpackEnd of(Kind kind, String reason) {
    return new UnpackEnd(Optional.of(kind), Optional.empty(), reason);
  }

  static UnpackEnd unwritable(String reason) {
    return new UnpackEnd(Optional.empty(), Optional.of(reason), "");
  }

  /** Throws what there is to throw. */
  void check() throws UnreadableContainerException, IOException {
    if (unwritable.isPresent()) {
      throw new IOException(unwritable.get());
    }
    if (trouble.isPresent()) {
      throw new UnreadableContainerException(trouble.get(), reason);
    }
  }
}
