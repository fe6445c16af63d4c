package gongkai.bench.formats;

import gongkai.bench.produce.PdfProducer;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.StandardCopyOption;
import java.util.List;

/** Takes the page as it is. */
final class Unchanged implements PdfProducer {
  @Override
  public void produce(List<Job> jobs) throws IOException {
    for (Job job : jobs) {
      Files.copy(job.source(), job.made(), StandardCopyOption.REPLACE_EXISTING);
    }
  }
}
