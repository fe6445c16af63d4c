package gongkai.cli.pipeline;

import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;

/** A wish that a run should end, made by any thread, at most once. */
public final class Cancellation {
  private final CompletableFuture<Void> wish = new CompletableFuture<>();

  /** Wishes the run to end. Again is no different. */
  public void cancel() {
    wish.complete(null);
  }

  /** Does something, once, when the run should end; at once if that is so already. */
  public void then(Runnable action) {
    CompletableFuture<Void> unused = wish.thenRun(action);
  }

  /**
   * Goes on, or not.
   *
   * @throws CancelledException if the run should end
   */
  public void check() throws CancelledException {
    if (wish.isDone()) {
      throw new CancelledException();
    }
  }

  /**
   * Waits until a result is there, or has failed.
   *
   * @throws CancelledException if the run should end
   */
  void await(CompletableFuture<?> result) throws CancelledException {
    try {
      CompletableFuture.anyOf(wish, result).join();
    } catch (CompletionException e) {
      // The result failed: whoever takes it sees how.
      assert result.isCompletedExceptionally() : e;
    }
    check();
  }
}
