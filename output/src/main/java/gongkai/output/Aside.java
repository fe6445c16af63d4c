package gongkai.output;

import java.io.Closeable;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Semaphore;

/**
 * Another thread, which does pieces of work in the order in which it is given them while the one
 * that gives them goes on. Only so many wait, so memory is bounded. After a piece that fails none
 * is done, and each fails as that did. Closing it waits until nothing is left to do, so that it
 * never goes on with what is not there any more. All but the work is for one thread.
 */
final class Aside implements Closeable {
  private final ExecutorService thread = Executors.newSingleThreadExecutor(Aside::daemon);
  private final Semaphore room;
  private CompletableFuture<?> last = CompletableFuture.completedFuture("");

  /**
   * A piece of work.
   *
   * @param <T> what comes of it
   */
  @FunctionalInterface
  interface Work<T> {
    T get() throws IOException;
  }

  /** A piece of which nothing comes. */
  @FunctionalInterface
  interface Step {
    void run() throws IOException;
  }

  /**
   * What comes of a piece.
   *
   * @param <T> its type
   */
  @FunctionalInterface
  interface Result<T> {
    /**
     * The result, once it is there.
     *
     * @throws IOException as the work did
     */
    T await() throws IOException;
  }

  /**
   * A thread without work.
   *
   * @param pieces how many may be begun or wait, from 1; who gives more waits for one to be done
   */
  Aside(int pieces) {
    room = new Semaphore(pieces);
  }

  private static Thread daemon(Runnable task) {
    Thread thread = new Thread(task, "aside");
    thread.setDaemon(true);
    return thread;
  }

  /** Gives it a piece. */
  <T> Result<T> give(Work<T> work) {
    room.acquireUninterruptibly();
    CompletableFuture<T> piece = last.thenApplyAsync(unused -> unchecked(work), thread);
    last = piece.whenComplete((unused, thrown) -> room.release());
    return () -> await(piece);
  }

  /** Gives it a piece; that it failed is told by those behind it. */
  void run(Step step) {
    give(
        () -> {
          step.run();
          return "";
        });
  }

  private static <T> T unchecked(Work<T> work) {
    try {
      return work.get();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static <T> T await(CompletableFuture<T> piece) throws IOException {
    try {
      return piece.join();
    } catch (CompletionException e) {
      if (e.getCause() instanceof UncheckedIOException cause) {
        throw cause.getCause();
      }
      if (e.getCause() instanceof RuntimeException cause) {
        throw cause;
      }
      throw e;
    }
  }

  @Override
  public void close() {
    last.handle((unused, thrown) -> true).join();
    thread.shutdown();
  }
}
