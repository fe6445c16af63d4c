package gongkai.cli.child;

import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.Closeable;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.TimeUnit;

/**
 * The parent's side of a child. Many threads may ask it at once; it answers as many as it has
 * readers, in the order in which they are asked, and the others wait. A thread of its own listens
 * to it until it ends.
 */
final class ChildProcess implements Closeable {
  /** Longer than any machine takes to start Java; past it something is wrong. */
  private static final Duration START = Duration.ofMinutes(2);

  /** Between two looks at how long it has been silent. */
  private static final Duration LOOK = Duration.ofMillis(100);

  /** From the end of its stream to its own. */
  private static final Duration LAST_BREATH = Duration.ofSeconds(5);

  private final Process process;

  /** What its virtual machine has to say, which the end of the child ends. */
  private final Path said;

  private final Surroundings around;
  private final int readers;

  /** Guards the order of the requests, too. */
  private final DataOutputStream to;

  private final DataInputStream from;

  /** The requests that it has not answered in full, by number; guarded by this. */
  private final SortedMap<Integer, Exchange> open = new TreeMap<>();

  private int requests;
  private boolean over;

  /** Whether it is ended because of a file that is known. */
  private volatile boolean given;

  /**
   * What all children share.
   *
   * @param clock looks for those that take too long
   * @param living those that have not ended
   */
  record Surroundings(
      ChildSettings settings, ScheduledExecutorService clock, LivingChildren living) {}

  private ChildProcess(Process process, Path said, Surroundings around, int readers) {
    this.process = process;
    this.said = said;
    this.around = around;
    this.readers = readers;
    this.to = new DataOutputStream(new BufferedOutputStream(process.getOutputStream()));
    this.from = new DataInputStream(new BufferedInputStream(process.getInputStream()));
    around.living().add(this);
  }

  /**
   * Starts a child and waits until it is ready.
   *
   * @param readers how many requests it answers at once
   * @throws IOException if it does not start, and what it said
   */
  static ChildProcess start(Surroundings around, int readers) throws IOException {
    ChildSettings settings = around.settings();
    Path said = Files.createTempFile(settings.temporary(), "child-", ".txt");
    Process process =
        new ProcessBuilder(settings.command(readers)).redirectError(said.toFile()).start();
    ChildProcess child = new ChildProcess(process, said, around, readers);
    try {
      child.awaitReady();
    } catch (IOException e) {
      child.close();
      throw e;
    }
    Thread listener = new Thread(child::listen, "listener to a child");
    listener.setDaemon(true);
    listener.start();
    return child;
  }

  private void awaitReady() throws IOException {
    ScheduledFuture<?> alarm =
        around.clock().schedule(process::destroyForcibly, START.toMillis(), TimeUnit.MILLISECONDS);
    Optional<Frame> first = next();
    if (!alarm.cancel(false) || first.isEmpty()) {
      ChildEnd end = first.isEmpty() ? end() : new ChildEnd.TimedOut(START);
      throw new IOException(
          "the process that reads files did not start: %s; %s"
              .formatted(end, Files.readString(said).strip()));
    }
    if (first.get().kind() != Frame.Kind.READY) {
      throw new IOException("the process that reads files began with " + first.get().kind());
    }
  }

  /** Whether it takes no more requests. */
  synchronized boolean isOver() {
    return over;
  }

  /** Sends a request; that it cannot be answered is told where the answer is awaited. */
  Exchange ask(Frame.Kind kind, byte[] content) {
    Exchange exchange = new Exchange(around.settings().timeout());
    synchronized (to) {
      OptionalInt number = open(exchange);
      if (number.isPresent()) {
        send(new Frame(kind, number.getAsInt(), content));
      }
    }
    return exchange;
  }

  /** The number of a request; empty if it is too late for one. */
  private synchronized OptionalInt open(Exchange exchange) {
    if (over) {
      exchange.end(new ChildEnd.Guiltless());
      return OptionalInt.empty();
    }
    requests++;
    open.put(requests, exchange);
    beginFirst();
    return OptionalInt.of(requests);
  }

  /** It takes up as many as it has readers. */
  private void beginFirst() {
    open.values().stream().limit(readers).forEach(Exchange::begin);
  }

  private void send(Frame request) {
    try {
      request.write(to);
    } catch (IOException e) {
      // It has ended, which whoever listens hears; one that lives and does not hear shall end.
      process.destroyForcibly();
    }
  }

  /** Ends it because of a file that is known, so that no other file bears the blame. */
  void giveUp() {
    given = true;
    process.destroyForcibly();
  }

  private void listen() {
    ScheduledFuture<?> looks =
        around
            .clock()
            .scheduleWithFixedDelay(
                this::look, LOOK.toMillis(), LOOK.toMillis(), TimeUnit.MILLISECONDS);
    try {
      Optional<Frame> frame = next();
      while (frame.isPresent() && pass(frame.get())) {
        frame = next();
      }
    } finally {
      looks.cancel(false);
      endAll();
    }
  }

  private void look() {
    if (isLate()) {
      giveUp();
    }
  }

  /** Several may be late at once, and each that is bears its own blame. */
  private synchronized boolean isLate() {
    boolean late = false;
    for (Exchange exchange : open.values()) {
      late |= exchange.isLate();
    }
    return late;
  }

  private void endAll() {
    List<Exchange> left;
    synchronized (this) {
      over = true;
      left = List.copyOf(open.values());
      open.clear();
    }
    ChildEnd end = given ? new ChildEnd.Guiltless() : end();
    left.forEach(exchange -> exchange.end(end));
    close();
  }

  /** Whether the message belongs to a request; what no request waits for, no child says. */
  private synchronized boolean pass(Frame frame) {
    int number = frame.request();
    Exchange exchange = frame.kind().isLast() ? open.remove(number) : open.get(number);
    if (exchange == null) {
      return false;
    }
    if (frame.kind() == Frame.Kind.LAST_READING) {
      over = true;
      giveUp();
    }
    exchange.hear(frame);
    beginFirst();
    return true;
  }

  /** Empty where the stream ends or says what no child says, as a virtual machine that crashes. */
  private Optional<Frame> next() {
    try {
      return Frame.read(from);
    } catch (IOException e) {
      return Optional.empty();
    }
  }

  /** How it ended; it is ended if it goes on though nothing is to be heard of it. */
  private ChildEnd end() {
    try {
      if (!process.waitFor(LAST_BREATH.toSeconds(), TimeUnit.SECONDS)) {
        process.destroyForcibly().waitFor();
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return new ChildEnd.Asked();
    }
    ChildEnd end = ChildEnd.of(process.exitValue(), around.settings().memory());
    return CrashLog.take(around.settings().temporary(), process.pid())
        .<ChildEnd>map(ChildEnd.Broken::new)
        .orElse(end);
  }

  /** Ends it, whatever it does. */
  @Override
  public void close() {
    process.destroyForcibly();
    around.living().remove(this);
    try {
      Files.deleteIfExists(said);
    } catch (IOException e) {
      // It goes with the run's temporary folder.
      assert !Files.isDirectory(said) : e;
    }
  }
}
