package gongkai.corpus;

import java.util.Optional;

/**
 * A file whose bytes were met before under a bytewise smaller path; it is not read again. A
 * container's members are met before the container itself, but after what comes before them.
 *
 * @param path see {@link CorpusEntry#path()}
 * @param parent see {@link CorpusEntry#parent()}
 * @param original the path of the file with the same bytes that is read
 * @param mediaType as of the original
 * @param size in bytes
 * @param sha256 of the content, 64 lower-case hex digits
 * @param provenance see {@link CorpusEntry#provenance()}
 */
public record DuplicateFile(
    String path,
    Optional<String> parent,
    String original,
    MediaType mediaType,
    long size,
    String sha256,
    Provenance provenance)
    implements CorpusEntry {

  /** A file that lies in no container, and of which no more is known than its bytes. */
  public DuplicateFile(
      String path, String original, MediaType mediaType, long size, String sha256) {
    this(path, Optional.empty(), original, mediaType, size, sha256, Provenance.UNKNOWN);
  }
}
