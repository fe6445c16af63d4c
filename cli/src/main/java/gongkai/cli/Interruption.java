package gongkai.cli;

import gongkai.cli.pipeline.Cancellation;
import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

/**
 * Watches for Ctrl-C while a command writes: the run is cancelled, and the process waits for it to
 * clean up before it ends. Its exit code is then the virtual machine's own for the signal, 130.
 */
final class Interruption implements AutoCloseable {
  /** No longer, should the cleaning hang. */
  private static final Duration PATIENCE = Duration.ofSeconds(30);

  private final CountDownLatch cleaned = new CountDownLatch(1);
  private final long begun = System.nanoTime();
  private final Thread hook;

  private Interruption(Cancellation cancellation) {
    this.hook =
        new Thread(
            () -> {
              cancellation.cancel();
              awaitCleaning();
            },
            "interruption");
  }

  static Interruption watch(Cancellation cancellation) {
    Interruption interruption = new Interruption(cancellation);
    Runtime.getRuntime().addShutdownHook(interruption.hook);
    return interruption;
  }

  /** How long it has been watching. */
  Duration elapsed() {
    return Duration.ofNanos(System.nanoTime() - begun);
  }

  private void awaitCleaning() {
    try {
      if (!cleaned.await(PATIENCE.toSeconds(), TimeUnit.SECONDS)) {
        // Nobody is left to tell: the process ends now, and what was begun stays beside DIR.
        return;
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  /** The run has cleaned up; from here on Ctrl-C ends the process at once. */
  @Override
  public void close() {
    cleaned.countDown();
    try {
      Runtime.getRuntime().removeShutdownHook(hook);
    } catch (IllegalStateException e) {
      // The process is ending: the hook is running, and has been waiting for this.
      assert hook.isAlive() || cleaned.getCount() == 0 : e;
    }
  }
}
