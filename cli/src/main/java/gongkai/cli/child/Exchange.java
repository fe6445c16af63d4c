package gongkai.cli.child;

import java.time.Duration;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;

/**
 * A request to a child and what comes back. One thread asked and takes the messages; whoever looks
 * after the child does the rest, under the child's lock. Its time begins when the child takes it
 * up, and anew with each message.
 */
final class Exchange {
  private final Duration patience;
  private final BlockingQueue<Message> messages = new LinkedBlockingQueue<>();
  private State state = State.WAITING;

  /** By the nanosecond clock, when the child took it up or last said something. */
  private long heard;

  /** How far the child is with it. */
  private enum State {
    WAITING,
    TAKEN_UP,
    LATE
  }

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
   */
  Exchange(Duration patience) {
    this.patience = patience;
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

  /** The child takes it up, if it has not yet. */
  void begin() {
    if (state == State.WAITING) {
      state = State.TAKEN_UP;
      heard = System.nanoTime();
    }
  }

  /** Takes a message of the child. */
  void hear(Frame frame) {
    heard = System.nanoTime();
    messages.add(new Message.Said(frame));
  }

  /** Whether the child has been silent for too long; then its end is this request's fault. */
  boolean isLate() {
    if (state == State.TAKEN_UP && System.nanoTime() - heard > patience.toNanos()) {
      state = State.LATE;
    }
    return state == State.LATE;
  }

  /** The child has ended; a request that it ended over bears the blame. */
  void end(ChildEnd end) {
    ChildEnd own =
        switch (state) {
          case WAITING -> new ChildEnd.Guiltless();
          case TAKEN_UP -> end;
          case LATE -> new ChildEnd.TimedOut(patience);
        };
    messages.add(new Message.Ended(own));
  }
}
