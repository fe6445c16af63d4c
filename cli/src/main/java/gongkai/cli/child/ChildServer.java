package gongkai.cli.child;

import gongkai.cli.reading.FileReading;
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

/**
 * The child's side: answers requests, one after the other, until the parent's stream ends. Reading
 * happens in a thread of its own, so that the end of the parent is noticed while a file hangs.
 */
public final class ChildServer {
  /** Room for deep recursion over deeply nested files. */
  private static final long STACK_BYTES = 8L << 20;

  private final Codecs codecs = new Codecs();
  private final StageReader reader;

  public ChildServer(StageReader reader) {
    this.reader = reader;
  }

  /**
   * Serves until the requests end.
   *
   * @throws IOException if what comes is no request
   */
  public void serve(InputStream requestStream, OutputStream answerStream) throws IOException {
    DataInputStream in = new DataInputStream(new BufferedInputStream(requestStream));
    DataOutputStream out = new DataOutputStream(new BufferedOutputStream(answerStream));
    ExecutorService worker = Executors.newSingleThreadExecutor(ChildServer::reader);
    Frame.of(Frame.Kind.READY).write(out);
    Optional<Frame> next = Frame.read(in);
    while (next.isPresent()) {
      Frame request = next.get();
      worker.execute(() -> answer(request, out));
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
        case READ -> read(codecs.requests().decode(request.content()), out);
        case UNPACK -> unpack(codecs.unpackRequests().decode(request.content()), out);
        default -> throw new IOException("no request: " + request.kind());
      }
    } catch (IOException | UncheckedIOException e) {
      // Nobody listens any more, or nobody who speaks this protocol.
      Runtime.getRuntime().halt(1);
    }
  }

  private void read(FileRequest request, DataOutputStream out) throws IOException {
    FileReading reading = reader.read(request.file());
    boolean harmed =
        reading.status() == FileStatus.FAILED || reading.status() == FileStatus.OUT_OF_MEMORY;
    Frame.Kind kind = harmed ? Frame.Kind.LAST_READING : Frame.Kind.READING;
    new Frame(kind, codecs.readings().encode(reading)).write(out);
  }

  private void unpack(UnpackRequest request, DataOutputStream out) throws IOException {
    UnpackEnd end = unpacked(request, out);
    new Frame(Frame.Kind.UNPACKED, codecs.unpackEnds().encode(end)).write(out);
  }

  // As for reading: what a library throws on a hostile container is not known beforehand.
  private UnpackEnd unpacked(UnpackRequest request, DataOutputStream out) {
    try {
      reader.unpack(
          request.container().file(), Path.of(request.folder()), member -> tell(member, out));
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

  private void tell(Member member, DataOutputStream out) {
    try {
      new Frame(Frame.Kind.MEMBER, codecs.members().encode(MemberMessage.of(member))).write(out);
    } catch (IOException e) {
      throw new UncheckedIOException("nobody listens", e);
    }
  }
}
