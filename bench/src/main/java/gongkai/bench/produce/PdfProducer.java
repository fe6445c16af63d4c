package gongkai.bench.produce;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;

/** Makes PDF files of documents, or files of another format. */
public interface PdfProducer {
  /**
   * A file to make.
   *
   * @param source the document
   * @param made where what is made of it goes
   */
  record Job(Path source, Path made) {}

  /**
   * Makes all files.
   *
   * @throws IOException if the program is missing, or one of the files was not made, and why
   * @throws InterruptedException if this thread is interrupted
   */
  void produce(List<Job> jobs) throws IOException, InterruptedException;
}
