package gongkai.cli.pipeline;

import java.io.IOException;
import java.util.ArrayDeque;
import java.util.Iterator;
import java.util.Queue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.ThreadFactory;

/**
 * Works on many things at once and hands the results on in the order of the things, whichever is
 * done first. At most {@value #IN_FLIGHT_PER_JOB} things a job are begun and not yet handed on, so
 * memory is bounded however many there are.
 *
 * <p>Things are taken and results handed on by the calling thread alone; only the work is done by
 * others. One pipeline runs once.
 *
 * @param <I> what comes in
 * @param <O> what goes out
 */
public final class OrderedPipeline<I, O> {
  private static final int IN_FLIGHT_PER_JOB = 8;

  /**
   * Room for deep recursion over deeply nested files; the same for any number of jobs, so that the
   * same files end the same way.
   */
  private static final long STACK_BYTES = 8L << 20;

  private final int jobs;
  private final Work<? super I, ? extends O> work;
  private final Cancellation cancellation;

  /**
   * What is done with each thing.
   *
   * @param <I> what comes in
   * @param <O> what goes out
   */
  @FunctionalInterface
  public interface Work<I, O> {
    /**
     * Works on a thing.
     *
     * @throws InterruptedException if the run was asked to end
     * @throws IOException if the run cannot go on
     */
    O apply(I thing) throws InterruptedException, IOException;
  }

  /**
   * Takes results.
   *
   * @param <O> what it takes
   */
  @FunctionalInterface
  public interface Receiver<O> {
    void accept(O result) throws IOException;
  }

  /**
   * A pipeline that has not run.
   *
   * @param jobs how many things are worked on at once, from 1
   * @param work done by several threads; what it throws ends the run
   * @param cancellation ends the run from another thread
   */
  public OrderedPipeline(int jobs, Work<? super I, ? extends O> work, Cancellation cancellation) {
    if (jobs < 1) {
      throw new IllegalArgumentException("at least one job, not " + jobs);
    }
    this.jobs = jobs;
    this.work = work;
    this.cancellation = cancellation;
  }

  /**
   * Runs until all is handed on.
   *
   * @throws IOException if the work or the receiver throws it; that ends the run
   * @throws CancelledException if the run was cancelled; what had been handed on stays so
   */
  public void run(Iterator<? extends I> things, Receiver<? super O> receiver)
      throws IOException, CancelledException {
    ExecutorService workers = Executors.newFixedThreadPool(jobs, workers());
    try {
      Queue<CompletableFuture<O>> inFlight = new ArrayDeque<>();
      do {
        while (inFlight.size() < jobs * IN_FLIGHT_PER_JOB && things.hasNext()) {
          cancellation.check();
          I thing = things.next();
          inFlight.add(CompletableFuture.supplyAsync(() -> done(thing), workers));
        }
        if (!inFlight.isEmpty()) {
          receiver.accept(await(inFlight.remove()));
        }
      } while (!inFlight.isEmpty() || things.hasNext());
    } finally {
      workers.shutdownNow();
    }
  }

  private O done(I thing) {
    try {
      return work.apply(thing);
    } catch (InterruptedException | IOException e) {
      throw new CompletionException(e);
    }
  }

  private O await(CompletableFuture<O> result) throws IOException, CancelledException {
    cancellation.await(result);
    try {
      return result.join();
    } catch (CompletionException e) {
      if (e.getCause() instanceof IOException cause) {
        throw cause;
      }
      if (e.getCause() instanceof InterruptedException) {
        throw new CancelledException();
      }
      if (e.getCause() instanceof RuntimeException cause) {
        throw cause;
      }
      if (e.getCause() instanceof Error cause) {
        throw cause;
      }
      throw e;
    }
  }

  /** Daemons: a worker stuck in a file must not keep a cancelled program alive. */
  private static ThreadFactory workers() {
    return task -> {
      Thread worker = new Thread(null, task, "reader", STACK_BYTES);
      worker.setDaemon(true);
      return worker;
    };
  }
}
