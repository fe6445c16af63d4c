package gongkai.cli.child;

import gongkai.cli.reading.FileReading;
import gongkai.cli.reading.StageReader;
import gongkai.output.FileStatus;
import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
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
      FileRequest request = codecs.requests().decode(next.get().content());
      worker.execute(() -> answer(request, out));
      next = Frame.read(in);
    }
  }

  private static Thread reader(Runnable task) {
    Thread thread = new Thread(null, task, "reader", STACK_BYTES);
    thread.setDaemon(true);
    return thread;
  }

  private void answer(FileRequest request, DataOutputStream out) {
    FileReading reading = reader.read(request.file());
    boolean harmed =
        reading.status() == FileStatus.FAILED || reading.status() == FileStatus.OUT_OF_MEMORY;
    try {
      new Frame(
              harmed ? Frame.Kind.LAST_READING : Frame.Kind.READING,
              codecs.readings().encode(reading))
          .write(out);
    } catch (IOException e) {
      // Nobody listens any more.
      Runtime.getRuntime().halt(1);
    }
  }
}
