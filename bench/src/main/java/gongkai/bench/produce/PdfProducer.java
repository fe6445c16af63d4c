package gongkai.bench.produce;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;

/** Makes PDF files of documents. */
public interface PdfProducer {
  /**
   * A file to make.
   *
   * @param source the document
   * @param pdf where its PDF file goes
   */
  record Job(Path source, Path pdf) {}

  /**
   * Makes all files.
   *
   * @throws IOException if the program is missing, or one of the files was not made, and why
   * @throws InterruptedException if this thread is interrupted
   */
  void produce(List<Job> jobs) throws IOException, InterruptedException;
}
