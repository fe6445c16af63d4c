package gongkai.corpus;

/** What a user says of files. */
public final class Manifest {
  /** Says nothing. */
  public static final Manifest EMPTY = new Manifest();

  Provenance said(String path) {
    return Provenance.UNKNOWN;
  }
}
