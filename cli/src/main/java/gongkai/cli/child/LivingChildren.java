package gongkai.cli.child;

import java.io.Closeable;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * The children that have not ended. Once it is closed none lives, nor one that is just starting.
 */
final class LivingChildren implements Closeable {
  private final Set<ChildProcess> children = new HashSet<>();
  private boolean closed;

  /** Takes a child that has started, and ends it if none shall live. */
  synchronized void add(ChildProcess child) {
    if (closed) {
      child.close();
    } else {
      children.add(child);
    }
  }

  /** Forgets a child that ends. */
  synchronized void remove(ChildProcess child) {
    children.remove(child);
  }

  @Override
  public synchronized void close() {
    closed = true;
    List.copyOf(children).forEach(ChildProcess::close);
  }
}
