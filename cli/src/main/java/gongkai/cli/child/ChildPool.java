package gongkai.cli.child;

import gongkai.cli.child.ChildProcess.State;
import gongkai.cli.reading.FileReader;
import gongkai.cli.reading.FileReading;
import gongkai.corpus.Member;
import gongkai.corpus.SourceFile;
import gongkai.corpus.UnreadableContainerException;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Set;
import java.util.concurrent.BlockingDeque;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.LinkedBlockingDeque;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.ScheduledThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;

/**
 * Reads files in child processes: as many as threads ask at once. A child that a file ends is
 * replaced by a fresh one, and costs that file alone: where the child had read others before, which
 * may have left it short of memory, the file is read once more in a fresh one.
 */
public final class ChildPool implements FileReader {
  private final ChildProcess.Surroundings around;
  private final ScheduledExecutorService clock;
  private final BlockingDeque<ChildProcess> idle = new LinkedBlockingDeque<>();
  private final Set<ChildProcess> all = ConcurrentHashMap.newKeySet();
  private final CountDownLatch closed = new CountDownLatch(1);

  private ChildPool(ChildSettings settings, ScheduledExecutorService clock) {
    this.clock = clock;
    this.around = new ChildProcess.Surroundings(settings, new Codecs(), clock);
  }

  /** A pool that starts its children when they are first needed. */
  public static ChildPool of(ChildSettings settings) {
    ScheduledThreadPoolExecutor clock =
        new ScheduledThreadPoolExecutor(
            1,
            task -> {
              Thread thread = new Thread(task, "children's clock");
              thread.setDaemon(true);
              return thread;
            });
    // Else the alarm of each file waits for its time, though the file was read long before.
    clock.setRemoveOnCancelPolicy(true);
    return new ChildPool(settings, clock);
  }

  @Override
  public FileReading read(SourceFile file) throws InterruptedException, IOException {
    ChildProcess child = take();
    boolean fresh = child.state() == State.FRESH;
    try {
      return read(file, child);
    } catch (ChildEndedException e) {
      ChildEnd end = e.end();
      boolean again = end instanceof ChildEnd.Asked || (!fresh && !end.isOfItsFile());
      requireOpen(end);
      return again ? again(file) : end.reading();
    }
  }

  private FileReading again(SourceFile file) throws InterruptedException, IOException {
    try {
      return read(file, start());
    } catch (ChildEndedException e) {
      requireOpen(e.end());
      return e.end().reading();
    }
  }

  private FileReading read(SourceFile file, ChildProcess child)
      throws ChildEndedException, IOException {
    try {
      return child.read(file);
    } finally {
      giveBack(child);
    }
  }

  /** A child that ends over a container costs its further members. */
  @Override
  public void unpack(SourceFile container, Path folder, Consumer<? super Member> met)
      throws UnreadableContainerException, IOException {
    try {
      ChildProcess child = take();
      try {
        child.unpack(container, folder, met);
      } catch (ChildEndedException e) {
        requireOpen(e.end());
        throw trouble(e.end().reading());
      } finally {
        giveBack(child);
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IOException("the run was asked to end", e);
    }
  }

  private static UnreadableContainerException trouble(FileReading reading) {
    UnreadableContainerException.Kind kind =
        switch (reading.status()) {
          case TIMED_OUT -> UnreadableContainerException.Kind.TIMED_OUT;
          case OUT_OF_MEMORY -> UnreadableContainerException.Kind.OUT_OF_MEMORY;
          default -> UnreadableContainerException.Kind.FAILED;
        };
    return new UnreadableContainerException(kind, reading.reason());
  }

  private ChildProcess take() throws InterruptedException, IOException {
    requireOpen();
    ChildProcess child = idle.pollFirst();
    return child == null ? start() : child;
  }

  private ChildProcess start() throws IOException, InterruptedException {
    ChildProcess child = ChildProcess.start(around);
    all.add(child);
    if (closed.getCount() == 0) {
      child.close();
    }
    return child;
  }

  private void giveBack(ChildProcess child) {
    if (child.state() == State.SPENT) {
      child.close();
      all.remove(child);
    } else {
      idle.addFirst(child);
    }
  }

  private void requireOpen() throws InterruptedException {
    if (closed.getCount() == 0) {
      throw new InterruptedException("the run is over");
    }
  }

  /** A person's Ctrl-C reaches children and parent alike, but maybe not at once. */
  private void requireOpen(ChildEnd end) throws InterruptedException {
    if (end instanceof ChildEnd.Asked) {
      closed.await(1, TimeUnit.SECONDS);
    }
    requireOpen();
  }

  @Override
  public void close() {
    closed.countDown();
    clock.shutdownNow();
    all.forEach(ChildProcess::close);
  }
}
