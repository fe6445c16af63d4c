package gongkai.output;

import java.io.Closeable;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;

/**
 * Work that another thread does while the one that began it goes on. Who began it closes it, which
 * waits for its end, so that it never goes on with what is not there any more.
 *
 * @param <T> what comes of it
 */
final class Aside<T> implements Closeable {
  private final CompletableFuture<T> result;

  /**
   * What is done.
   *
   * @param <T> what comes of it
   */
  @FunctionalInterface
  interface Work<T> {
    T get() throws IOException;
  }

  private Aside(CompletableFuture<T> result) {
    this.result = result;
  }

  /** Begins it. */
  static <T> Aside<T> begin(Work<T> work) {
    return new Aside<>(CompletableFuture.supplyAsync(() -> unchecked(work), Aside::start));
  }

  private static <T> T unchecked(Work<T> work) {
    try {
      return work.get();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static void start(Runnable task) {
    Thread thread = new Thread(task, "aside");
    thread.setDaemon(true);
    thread.start();
  }

  /**
   * What came of it, once it is done.
   *
   * @throws IOException as the work did
   */
  T await() throws IOException {
    try {
      return result.join();
    } catch (CompletionException e) {
      if (e.getCause() instanceof UncheckedIOException cause) {
        throw cause.getCause();
      }
      throw e;
    }
  }

  @Override
  public void close() {
    result.handle((unused, thrown) -> true).join();
  }
}
