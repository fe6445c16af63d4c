package gongkai.cli.child;

import gongkai.cli.reading.FileReading;
import gongkai.corpus.Member;
import gongkai.corpus.SourceFile;
import gongkai.corpus.UnreadableContainerException;
import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.Closeable;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;

/** The parent's side of a child; used by one thread at a time. */
final class ChildProcess implements Closeable {
  /** Longer than any machine takes to start Java; past it something is wrong. */
  private static final Duration START = Duration.ofMinutes(2);

  /** From the end of its stream to its own. */
  private static final Duration LAST_BREATH = Duration.ofSeconds(5);

  private final Process process;

  /** What its virtual machine has to say, which the end of the child ends. */
  private final Path said;

  private final Surroundings around;
  private final DataOutputStream to;
  private final DataInputStream from;
  private State state = State.FRESH;

  /** What a child has been through. */
  enum State {
    FRESH,
    USED,
    /** It shall read no other file. */
    SPENT
  }

  /**
   * What all children share.
   *
   * @param clock ends those that take too long
   */
  record Surroundings(ChildSettings settings, Codecs codecs, ScheduledExecutorService clock) {}

  private ChildProcess(Process process, Path said, Surroundings around) {
    this.process = process;
    this.said = said;
    this.around = around;
    this.to = new DataOutputStream(new BufferedOutputStream(process.getOutputStream()));
    this.from = new DataInputStream(new BufferedInputStream(process.getInputStream()));
  }

  /**
   * Starts a child and waits until it is ready.
   *
   * @throws IOException if it does not start, and what it said
   */
  static ChildProcess start(Surroundings around) throws IOException {
    ChildSettings settings = around.settings();
    Path said = Files.createTempFile(settings.temporary(), "child-", ".txt");
    Process process = new ProcessBuilder(settings.command()).redirectError(said.toFile()).start();
    ChildProcess child = new ChildProcess(process, said, around);
    try {
      Frame first = child.await(START);
      if (first.kind() != Frame.Kind.READY) {
        throw new IOException("the process that reads files began with " + first.kind());
      }
      return child;
    } catch (ChildEndedException e) {
      String words = Files.readString(said).strip();
      child.close();
      throw new IOException(
          "the process that reads files did not start: %s; %s".formatted(e.end(), words), e);
    } catch (IOException e) {
      child.close();
      throw e;
    }
  }

  State state() {
    return state;
  }

  /**
   * Has a file read.
   *
   * @throws ChildEndedException if the child ended over it
   */
  FileReading read(SourceFile file) throws ChildEndedException, IOException {
    state = State.USED;
    send(new Frame(Frame.Kind.READ, around.codecs().requests().encode(FileRequest.of(file))));
    Frame answer = await(around.settings().timeout());
    if (answer.kind() == Frame.Kind.LAST_READING) {
      state = State.SPENT;
    }
    return around.codecs().readings().decode(answer.content());
  }

  /**
   * Has a container unfolded. Each member has its own time.
   *
   * @throws ChildEndedException if the child ended over it
   * @throws IOException if the disk takes no more
   */
  void unpack(SourceFile container, Path folder, Consumer<? super Member> met)
      throws ChildEndedException, UnreadableContainerException, IOException {
    state = State.SPENT; // Unless it comes to its end: whoever takes members may have enough.
    UnpackRequest request = new UnpackRequest(FileRequest.of(container), folder.toUri());
    send(new Frame(Frame.Kind.UNPACK, around.codecs().unpackRequests().encode(request)));
    Frame answer = await(around.settings().timeout());
    while (answer.kind() == Frame.Kind.MEMBER) {
      met.accept(around.codecs().members().decode(answer.content()).member());
      answer = await(around.settings().timeout());
    }
    UnpackEnd end = around.codecs().unpackEnds().decode(answer.content());
    if (end.trouble().filter(UnreadableContainerException.Kind.FAILED::equals).isEmpty()) {
      state = State.USED;
    }
    end.check();
  }

  private void send(Frame frame) throws ChildEndedException {
    try {
      frame.write(to);
    } catch (IOException e) {
      throw ended();
    }
  }

  /** The next message; a clock ends the child when the patience is over, which ends the stream. */
  private Frame await(Duration patience) throws ChildEndedException {
    ScheduledFuture<?> alarm =
        around
            .clock()
            .schedule(process::destroyForcibly, patience.toMillis(), TimeUnit.MILLISECONDS);
    Optional<Frame> frame = next();
    if (!alarm.cancel(false)) {
      state = State.SPENT;
      throw new ChildEndedException(new ChildEnd.TimedOut(patience));
    }
    return frame.orElseThrow(this::ended);
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
  private ChildEndedException ended() {
    state = State.SPENT;
    try {
      if (!process.waitFor(LAST_BREATH.toSeconds(), TimeUnit.SECONDS)) {
        process.destroyForcibly().waitFor();
      }
      ChildEnd end = ChildEnd.of(process.exitValue(), around.settings().memory());
      return new ChildEndedException(
          CrashLog.take(around.settings().temporary(), process.pid())
              .<ChildEnd>map(ChildEnd.Broken::new)
              .orElse(end));
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return new ChildEndedException(new ChildEnd.Asked());
    }
  }

  /** Ends it, whatever it does. */
  @Override
  public void close() {
    state = State.SPENT;
    process.destroyForcibly();
    try {
      Files.deleteIfExists(said);
    } catch (IOException e) {
      // It goes with the run's temporary folder.
      assert !Files.isDirectory(said) : e;
    }
  }
}
