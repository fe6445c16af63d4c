package gongkai.bench.produce;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;

/** LibreOffice Writer, which exports many documents in one process. */
public final class LibreOffice implements PdfProducer {
  private static final int BATCH = 50;
  private static final int MINUTES_A_BATCH = 5;

  private final Path work;
  private final String extension;

  private LibreOffice(Path work, String extension) {
    this.work = work;
    this.extension = extension;
  }

  /**
   * One that exports PDF files. Starts nothing yet.
   *
   * @param work a folder for its profile and for what is not finished
   */
  public static LibreOffice toPdf(Path work) {
    return new LibreOffice(work, "pdf");
  }

  /** One that saves in the binary format of Word 97, likewise. */
  public static LibreOffice toDoc(Path work) {
    return new LibreOffice(work, "doc");
  }

  @Override
  public void produce(List<Job> jobs) throws IOException, InterruptedException {
    Files.createDirectories(work);
    for (int start = 0; start < jobs.size(); start += BATCH) {
      batch(jobs.subList(start, Math.min(jobs.size(), start + BATCH)));
    }
  }

  private void batch(List<Job> jobs) throws IOException, InterruptedException {
    List<String> command =
        new ArrayList<>(
            List.of(
                "soffice",
                "-env:UserInstallation=" + work.resolve("libreoffice").toUri(),
                "--headless",
                "--convert-to",
                extension,
                "--outdir",
                work.toString()));
    jobs.forEach(job -> command.add(job.source().toString()));
    Path log = work.resolve("libreoffice.log");
    Process process =
        new ProcessBuilder(command).redirectErrorStream(true).redirectOutput(log.toFile()).start();
    if (!process.waitFor(MINUTES_A_BATCH, TimeUnit.MINUTES)) {
      process.destroyForcibly();
      throw new IOException("soffice takes more than " + MINUTES_A_BATCH + " minutes; see " + log);
    }
    for (Job job : jobs) {
      move(job, log);
    }
  }

  /** soffice says failure only by leaving no file. */
  private void move(Job job, Path log) throws IOException {
    String name = job.source().getFileName().toString();
    Path made = work.resolve(name.substring(0, name.lastIndexOf('.') + 1) + extension);
    if (!Files.exists(made)) {
      throw new IOException(
          "soffice made no " + extension + " of " + job.source() + "; see " + log);
    }
    if (!made.equals(job.made())) {
      Files.move(made, job.made(), StandardCopyOption.REPLACE_EXISTING);
    }
  }
}
