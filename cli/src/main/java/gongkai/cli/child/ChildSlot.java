package gongkai.cli.child;

import java.io.IOException;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;

/**
 * Where a child stands that many threads ask: started when it is first needed at the latest, and
 * followed by a fresh one when it has ended.
 */
final class ChildSlot {
  private final ChildProcess.Surroundings around;
  private final int readers;
  private final AtomicInteger visitors = new AtomicInteger();
  private Optional<ChildProcess> child = Optional.empty();

  /**
   * A slot without a child.
   *
   * @param readers how many requests a child there answers at once
   */
  ChildSlot(ChildProcess.Surroundings around, int readers) {
    this.around = around;
    this.readers = readers;
  }

  /** Something to ask a child. */
  @FunctionalInterface
  interface Question<T> {
    /** Asks it. */
    T ask(ChildProcess child) throws ChildEndedException, InterruptedException, IOException;
  }

  /** Has a child stand here, so that who asks finds it. */
  void start() throws IOException {
    child();
  }

  /** Asks the child that stands here. */
  <T> T visit(Question<T> question) throws ChildEndedException, InterruptedException, IOException {
    visitors.incrementAndGet();
    try {
      return question.ask(child());
    } finally {
      visitors.decrementAndGet();
    }
  }

  /** How many threads ask here, in proportion to its readers. */
  double crowd() {
    return (double) visitors.get() / readers;
  }

  private synchronized ChildProcess child() throws IOException {
    ChildProcess now =
        child.isPresent() && !child.get().isOver()
            ? child.get()
            : ChildProcess.start(around, readers);
    child = Optional.of(now);
    return now;
  }
}
