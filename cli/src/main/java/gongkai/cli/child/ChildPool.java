package gongkai.cli.child;

import gongkai.cli.reading.CodedReading;
import gongkai.cli.reading.FileReader;
import gongkai.cli.reading.FileReading;
import gongkai.corpus.Member;
import gongkai.corpus.SourceFile;
import gongkai.corpus.UnreadableContainerException;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.ScheduledThreadPoolExecutor;
import java.util.concurrent.Semaphore;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import java.util.function.Supplier;
import java.util.stream.IntStream;

/**
 * Reads files in child processes. A child reads several files at once, since Java compiles a
 * program anew in each process, which takes as long as reading a thousand files. A child that ends
 * is followed by a fresh one, and costs the file that ended it alone: one that took too long is
 * known; where memory ran out or a child broke, each file that it was reading is read once more,
 * alone in a fresh child, and what becomes of it there counts.
 */
public final class ChildPool implements FileReader {
  /**
   * More would not make the compiler's share much smaller, but stand still together whenever their
   * child tidies its memory, and be read again when it breaks.
   */
  private static final int MOST_READERS = 4;

  /** Children that end one after another over other files, or over none, before it is enough. */
  private static final int MOST_ASKED = 3;

  private final ScheduledExecutorService clock;
  private final ChildProcess.Surroundings around;
  private final List<ChildSlot> slots;

  /** Of its own, since what a container has told before its child ends cannot be taken back. */
  private final ChildSlot unpacking;

  /** Each is a child; as many as stand in slots may stand beside them. */
  private final Semaphore alone;

  private final LivingChildren living = new LivingChildren();
  private final Codecs codecs = new Codecs();
  private final CountDownLatch closed = new CountDownLatch(1);

  /** Done when the first child has started, or has not. */
  private final CompletableFuture<Void> firstStart = new CompletableFuture<>();

  private ChildPool(ChildSettings settings, int jobs, ScheduledExecutorService clock) {
    int children = (jobs + MOST_READERS - 1) / MOST_READERS;
    this.clock = clock;
    this.around = new ChildProcess.Surroundings(settings, clock, living);
    this.slots =
        IntStream.range(0, children)
            .mapToObj(i -> new ChildSlot(around, (jobs + i) / children))
            .toList();
    this.unpacking = new ChildSlot(around, 1);
    this.alone = new Semaphore(children);
  }

  /**
   * A pool whose first child begins to start, which takes as long as all that comes before the
   * first file; the others start when they are first needed.
   *
   * @param jobs how many files are read at once, from 1; more threads may ask
   */
  public static ChildPool of(ChildSettings settings, int jobs) {
    ScheduledThreadPoolExecutor clock =
        new ScheduledThreadPoolExecutor(
            1,
            task -> {
              Thread thread = new Thread(task, "children's clock");
              thread.setDaemon(true);
              return thread;
            },
            // When the pool is closed, no child needs an alarm any more.
            new ThreadPoolExecutor.DiscardPolicy());
    // Else the alarm of each child waits for its time, though it started long before.
    clock.setRemoveOnCancelPolicy(true);
    ChildPool pool = new ChildPool(settings, jobs, clock);
    Thread starter = new Thread(pool::startFirst, "starter of a child");
    starter.setDaemon(true);
    starter.start();
    return pool;
  }

  private void startFirst() {
    try {
      slots.get(0).start();
    } catch (IOException e) {
      // Whoever asks first starts another one, and is told.
    } finally {
      firstStart.complete(null);
    }
  }

  @Override
  public CodedReading read(SourceFile file) throws InterruptedException, IOException {
    byte[] request = codecs.requests().encode(FileRequest.of(file));
    try {
      Frame answer = ask(this::freest, child -> answer(child, request));
      return answer.kind() == Frame.Kind.READING
          ? CodedReading.of(answer.content())
          : alone(request);
    } catch (ChildEndedException e) {
      return e.end() instanceof ChildEnd.TimedOut late
          ? CodedReading.of(late.reading())
          : alone(request);
    }
  }

  private ChildSlot freest() {
    return slots.stream().min(Comparator.comparingDouble(ChildSlot::crowd)).orElseThrow();
  }

  /** Asks a child, and another one if that ended before it came to this question. */
  private <T> T ask(Supplier<ChildSlot> slot, ChildSlot.Question<T> question)
      throws ChildEndedException, InterruptedException, IOException {
    int asked = 0;
    while (true) {
      requireOpen();
      try {
        return slot.get().visit(question);
      } catch (ChildEndedException e) {
        requireOpen(e.end());
        asked++;
        if (!(e.end() instanceof ChildEnd.Guiltless) || asked == MOST_ASKED) {
          throw e;
        }
      }
    }
  }

  /** What a file does to a child that reads no other. */
  private CodedReading alone(byte[] request) throws InterruptedException, IOException {
    alone.acquire();
    try (ChildProcess child = ChildProcess.start(around, 1)) {
      requireOpen();
      return CodedReading.of(answer(child, request).content());
    } catch (ChildEndedException e) {
      requireOpen(e.end());
      return CodedReading.of(e.end().reading());
    } finally {
      alone.release();
    }
  }

  private static Frame answer(ChildProcess child, byte[] request)
      throws ChildEndedException, InterruptedException {
    return child.ask(Frame.Kind.READ, request).next();
  }

  /** A child that ends over a container costs its further members. Each member has its own time. */
  @Override
  public void unpack(SourceFile container, Path folder, Consumer<? super Member> met)
      throws UnreadableContainerException, IOException {
    try {
      UnpackRequest request = new UnpackRequest(FileRequest.of(container), folder.toUri());
      ask(() -> unpacking, child -> unpack(child, request, met)).check();
    } catch (ChildEndedException e) {
      throw trouble(e.end().reading());
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IOException("the run was asked to end", e);
    }
  }

  private UnpackEnd unpack(ChildProcess child, UnpackRequest request, Consumer<? super Member> met)
      throws ChildEndedException, InterruptedException, IOException {
    boolean sound = false;
    try {
      Exchange exchange = child.ask(Frame.Kind.UNPACK, codecs.unpackRequests().encode(request));
      Frame answer = exchange.next();
      while (answer.kind() == Frame.Kind.MEMBER) {
        met.accept(codecs.members().decode(answer.content()).member());
        answer = exchange.next();
      }
      UnpackEnd end = codecs.unpackEnds().decode(answer.content());
      sound = end.trouble().filter(UnreadableContainerException.Kind.FAILED::equals).isEmpty();
      return end;
    } finally {
      // Whoever takes members may have enough before the end, and a bug may have left harm.
      if (!sound) {
        child.giveUp();
      }
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
    living.close();
    firstStart.join();
  }
}
