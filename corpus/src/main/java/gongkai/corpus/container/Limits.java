package gongkai.corpus.container;

/**
 * What a container may unfold to.
 *
 * @param members how many files, refused ones too
 * @param bytes in all
 * @param memberBytes a member; a longer one is refused, the others are not
 * @param ratio how many times its packed size, once more than {@code ratioFrom} bytes were unfolded
 * @param ratioFrom bytes that any container may unfold to
 * @param freeBytes what stays free on the disk
 * @param memoryBytes what a decoder may allocate
 */
public record Limits(
    long members,
    long bytes,
    long memberBytes,
    long ratio,
    long ratioFrom,
    long freeBytes,
    long memoryBytes) {
  private static final long MIB = 1L << 20;
  private static final long GIB = 1L << 30;

  /**
   * For crawls: a million files, 64 GiB in all and 2 GiB a file; 200 times the packed size, which
   * no text comes to, once more than 100 MiB were unfolded.
   */
  public static final Limits OF_CRAWLS =
      new Limits(1_000_000, 64 * GIB, 2 * GIB, 200, 100 * MIB, GIB, 256 * MIB);

  /** How many containers may lie within each other. */
  public static final int DEPTH = 8;
}
