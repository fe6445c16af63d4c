package gongkai.bench.produce;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;

/** LibreOffice, which saves many documents in one process. */
public final class LibreOffice implements PdfProducer {
  private static final String FROM_HTML = "--infilter=HTML (StarCalc)";
  private static final int BATCH = 50;
  private static final int MINUTES_A_BATCH = 5;

  private final Path work;

  /** What it makes, as its command line has it: an extension, and perhaps a filter. */
  private final String format;

  /** How it is told what it reads. */
  private final List<String> options;

  private LibreOffice(Path work, String format, String... options) {
    this.work = work;
    this.format = format;
    this.options = List.of(options);
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

  /** One that saves as RTF, likewise. */
  public static LibreOffice toRtf(Path work) {
    return new LibreOffice(work, "rtf");
  }

  /** One that saves as plain text, with a line for each cell, likewise. */
  public static LibreOffice toText(Path work) {
    return new LibreOffice(work, "txt:Text (encoded):UTF8");
  }

  /** One that saves as a web page, likewise. */
  public static LibreOffice toHtml(Path work) {
    return new LibreOffice(work, "html:HTML (StarWriter)");
  }

  /** One that saves web pages as a workbook, likewise. */
  public static LibreOffice toXlsx(Path work) {
    return new LibreOffice(work, "xlsx", FROM_HTML);
  }

  /** One that saves web pages as a workbook of Excel 97, likewise. */
  public static LibreOffice toXls(Path work) {
    return new LibreOffice(work, "xls", FROM_HTML);
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
                "--headless"));
    command.addAll(options);
    command.addAll(List.of("--convert-to", format, "--outdir", work.toString()));
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
    String extension = format.split(":", 2)[0];
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
