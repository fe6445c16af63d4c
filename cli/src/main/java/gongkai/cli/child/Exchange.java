package gongkai.cli.child;

import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.TimeUnit;

/**
 * A request to a child and what comes back. One thread asked and takes the messages; the thread
 * that listens to the child brings them. Its time begins when the child takes it up, and anew with
 * each message but the last.
 */
final class Exchange {
  private final Duration patience;
  private final ScheduledExecutorService clock;
  private final Runnable alarm;
  private final BlockingQueue<Message> messages = new LinkedBlockingQueue<>();

  /** Of the listening thread alone. */
  private Optional<ScheduledFuture<?>> running = Optional.empty();

  private boolean begun;
  private volatile boolean late;

  /** What there is to hear of a child. */
  private sealed interface Message {
    /** It said something. */
    record Said(Frame frame) implements Message {}

    /** It will not say anything any more. */
    record Ended(ChildEnd end) implements Message {}
  }

  /**
   * A request that the child has not taken up.
   *
   * @param patience how long it may be silent once it has
   * @param alarm what happens then
   */
  Exchange(Duration patience, ScheduledExecutorService clock, Runnable alarm) {
    this.patience = patience;
    this.clock = clock;
    this.alarm = alarm;
  }

  /**
   * The next message, once it is there.
   *
   * @throws ChildEndedException if none will come
   */
  Frame next() throws ChildEndedException, InterruptedException {
    Message message = messages.take();
    if (message instanceof Message.Ended ended) {
      throw new ChildEndedException(ended.end());
    }
    return ((Message.Said) message).frame();
  }

  /** Takes a message of the child. */
  void hear(Frame frame) {
    stopClock();
    if (!frame.kind().isLast()) {
      running =
          Optional.of(clock.schedule(this::sound, patience.toMillis(), TimeUnit.MILLISECONDS));
    }
    if (frame.kind() == Frame.Kind.BEGUN) {
      begun = true;
    } else {
      messages.add(new Message.Said(frame));
    }
  }

  /** The child has ended; the request that it ended over bears the blame. */
  void end(ChildEnd end) {
    stopClock();
    ChildEnd own = begun ? end : new ChildEnd.Guiltless();
    messages.add(new Message.Ended(late ? new ChildEnd.TimedOut(patience) : own));
  }

  private void sound() {
    late = true;
    alarm.run();
  }

  private void stopClock() {
    running.ifPresent(alarm -> alarm.cancel(false));
    running = Optional.empty();
  }
}
