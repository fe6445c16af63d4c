package gongkai.corpus.container;

import java.io.FilterInputStream;
import java.io.InputStream;

/** A stream that goes on after what is read of it now; closing this does not close it. */
final class Kept extends FilterInputStream {
  Kept(InputStream in) {
    super(in);
  }

  @Override
  public void close() {
    // Whoever opened it closes it.
  }
}
