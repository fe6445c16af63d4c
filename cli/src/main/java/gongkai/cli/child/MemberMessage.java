package gongkai.cli.child;

import gongkai.corpus.Member;
import gongkai.corpus.Provenance;
import java.net.URI;
import java.nio.file.Path;
import java.util.Optional;

/**
 * A {@link Member} as one process tells it to another.
 *
 * @param disk the file that holds its bytes; empty if it is refused
 * @param reason why it is refused; empty if it is not
 */
record MemberMessage(String name, Optional<URI> disk, Provenance provenance, String reason) {

  static MemberMessage of(Member member) {
    if (member instanceof Member.Unfolded unfolded) {
      return new MemberMessage(
          unfolded.name(), Optional.of(unfolded.disk().toUri()), unfolded.provenance(), "");
    }
    Member.Refused refused = (Member.Refused) member;
    return new MemberMessage(
        refused.name(), Optional.empty(), Provenance.UNKNOWN, refused.reason());
  }

  /** The member. */
  Member member() {
    return disk.<Member>map(file -> new Member.Unfolded(name, Path.of(file), provenance))
        .orElseGet(() -> new Member.Refused(name, reason));
  }
}
