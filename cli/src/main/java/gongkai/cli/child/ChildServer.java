package gongkai.cli.child;

import gongkai.cli.reading.CodedReading;
import gongkai.cli.reading.Reason;
import gongkai.cli.reading.StageReader;
import gongkai.corpus.Member;
import gongkai.corpus.UnreadableContainerException;
import gongkai.output.FileStatus;
import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.Consumer;

/**
 * The child's side: answers requests until the parent's stream ends, some at once and the others in
 * their order. Reading happens in threads of its own, so that the end of the parent is noticed
 * while a file hangs.
 */
public final class ChildServer {
  /** Room for deep recursion over deeply nested files. */
  private static final long STACK_BYTES = 8L << 20;

  private final Codecs codecs = new Codecs();
  private final StageReader reader;
  private final int readers;

  /**
   * A server of the files that a reader reads.
   *
   * @param readers how many files it reads at once, from 1
   */
  public ChildServer(StageReader reader, int readers) {
    this.reader = reader;
    this.readers = readers;
  }

  /**
   * Serves until the requests end.
   *
   * @throws IOException if what comes is no request
   */
  public void serve(InputStream requestStream, OutputStream answerStream) throws IOException {
    DataInputStream in = new DataInputStream(new BufferedInputStream(requestStream));
    DataOutputStream out = new DataOutputStream(new BufferedOutputStream(answerStream));
    ExecutorService workers = Executors.newFixedThreadPool(readers, ChildServer::reader);
    Frame.ready().write(out);
    Optional<Frame> next = Frame.read(in);
    while (next.isPresent()) {
      Frame request = next.get();
      workers.execute(() -> answer(request, out));
      next = Frame.read(in);
    }
  }

  private static Thread reader(Runnable task) {
    Thread thread = new Thread(null, task, "reader", STACK_BYTES);
    thread.setDaemon(true);
    return thread;
  }

  private void answer(Frame request, DataOutputStream out) {
    try {
      switch (request.kind()) {
        case READ -> read(request, out);
        case UNPACK -> unpack(request, out);
        default -> throw new IOException("no request: " + request.kind());
      }
    } catch (IOException | UncheckedIOException e) {
      // Nobody listens any more, or nobody who speaks this protocol.
      Runtime.getRuntime().halt(1);
    }
  }

  private void read(Frame request, DataOutputStream out) throws IOException {
    CodedReading read = reader.read(codecs.requests().decode(request.content()).file());
    FileStatus status = read.reading().status();
    boolean harmed = status == FileStatus.FAILED || status == FileStatus.OUT_OF_MEMORY;
    Frame.Kind kind = harmed ? Frame.Kind.LAST_READING : Frame.Kind.READING;
    new Frame(kind, request.request(), read.bytes()).write(out);
  }

  private void unpack(Frame request, DataOutputStream out) throws IOException {
    UnpackRequest asked = codecs.unpackRequests().decode(request.content());
    UnpackEnd end = unpacked(asked, member -> tell(request.request(), member, out));
    new Frame(Frame.Kind.UNPACKED, request.request(), codecs.unpackEnds().encode(end)).write(out);
  }

  // As for reading: what a library throws on a hostile container is not known beforehand.
  private UnpackEnd unpacked(UnpackRequest request, Consumer<? super Member> met) {
    try {
      reader.unpack(request.container().file(), Path.of(request.folder()), met);
      return UnpackEnd.GOOD;
    } catch (UnreadableContainerException e) {
      return UnpackEnd.of(e.kind(), e.reason());
    } catch (IOException e) {
      return UnpackEnd.unwritable(Reason.unread(e));
    } catch (UncheckedIOException e) {
      throw e;
    } catch (RuntimeException | Error e) {
      return UnpackEnd.of(UnreadableContainerException.Kind.FAILED, Reason.failure(e));
    }
  }

  private void tell(int request, Member member, DataOutputStream out) {
    byte[] content = codecs.members().encode(MemberMessage.of(member));
    try {
      new Frame(Frame.Kind.MEMBER, request, content).write(out);
    } catch (IOException e) {
      throw new UncheckedIOException("nobody listens", e);
    }
  }
}
