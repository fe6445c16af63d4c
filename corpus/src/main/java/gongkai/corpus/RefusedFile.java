package gongkai.corpus;

import java.util.Optional;

/**
 * A file or folder that is not opened (a device, a pipe, a link that leads out or around, a member
 * that would climb out of its container) or cannot be (no permission).
 *
 * @param path see {@link CorpusEntry#path()}
 * @param parent see {@link CorpusEntry#parent()}
 * @param reason what was found, for a person
 * @param provenance see {@link CorpusEntry#provenance()}
 */
public record RefusedFile(
    String path, Optional<String> parent, String reason, Provenance provenance)
    implements CorpusEntry {

  /** A file that lies in no container, and of which nothing is known. */
  public RefusedFile(String path, String reason) {
    this(path, Optional.empty(), reason, Provenance.UNKNOWN);
  }
}
