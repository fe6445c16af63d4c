package gongkai.corpus;

import java.util.Optional;

/**
 * A file that holds others. It comes after all of its members, so that whoever takes entries in
 * order knows then that they are done with.
 *
 * @param path see {@link CorpusEntry#path()}
 * @param parent see {@link CorpusEntry#parent()}
 * @param mediaType the format told by the content
 * @param size in bytes
 * @param sha256 of the content, 64 lower-case hex digits
 * @param provenance see {@link CorpusEntry#provenance()}
 * @param members how many files were met directly in it, refused ones too
 * @param trouble why not all of it was unfolded; empty if all was
 * @param temporary deletes what it was unfolded to
 */
public record ContainerFile(
    String path,
    Optional<String> parent,
    MediaType mediaType,
    long size,
    String sha256,
    Provenance provenance,
    long members,
    Optional<Trouble> trouble,
    Runnable temporary)
    implements CorpusEntry {

  /**
   * Why not all was unfolded.
   *
   * @param reason for a person, in one line
   */
  public record Trouble(UnreadableContainerException.Kind kind, String reason) {}

  @Override
  public void release() {
    temporary.run();
  }
}
