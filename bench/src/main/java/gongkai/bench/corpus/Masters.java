package gongkai.bench.corpus;

import gongkai.bench.page.Page;
import gongkai.bench.page.PageFormat;
import gongkai.bench.produce.Chromium;
import gongkai.bench.produce.LibreOffice;
import gongkai.bench.produce.PdfProducer;
import gongkai.bench.produce.PdfProducer.Job;
import gongkai.bench.report.Dice;
import gongkai.bench.report.ReportMaker;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * The documents that other programs make, few since each takes them a while. Every second PDF file
 * is of Chromium, the others and the Word documents of LibreOffice. What is there is kept.
 */
final class Masters {
  /** Far from the numbers of the files, so that no master's report is that of a file. */
  private static final int FIRST = 1_000_000;

  /** A part of the PDF files: Word documents differ less. */
  private static final int PDFS_A_DOC = 4;

  private final Selection selection;
  private final Path folder;
  private final List<Job> byChromium = new ArrayList<>();
  private final List<Job> byLibreOffice = new ArrayList<>();
  private final List<Job> asDoc = new ArrayList<>();

  private Masters(Selection selection, Path folder) {
    this.selection = selection;
    this.folder = folder;
  }

  /**
   * Their bytes.
   *
   * @param pdfs at least one
   * @param docs at least one
   */
  record Made(List<byte[]> pdfs, List<byte[]> docs) {
    Made {
      pdfs = List.copyOf(pdfs);
      docs = List.copyOf(docs);
    }
  }

  /**
   * Makes them in a folder.
   *
   * @throws IOException if a program it needs is missing or fails
   */
  static Made make(Selection selection, Path folder) throws IOException, InterruptedException {
    return new Masters(selection, folder.toAbsolutePath()).make();
  }

  private Made make() throws IOException, InterruptedException {
    Files.createDirectories(folder);
    List<Path> pdfs = new ArrayList<>();
    for (int number = 1; number <= selection.masters(); number++) {
      boolean isPrinted = number % 2 == 0;
      pdfs.add(
          set(
              FIRST + number,
              isPrinted ? PageFormat.HTML : PageFormat.DOCX,
              ".pdf",
              isPrinted ? byChromium : byLibreOffice));
    }
    List<Path> docs = new ArrayList<>();
    for (int number = 1; number <= Math.max(1, selection.masters() / PDFS_A_DOC); number++) {
      docs.add(set(2 * FIRST + number, PageFormat.DOCX, ".doc", asDoc));
    }
    Path work = folder.resolve("work");
    produce(new Chromium(work), byChromium);
    produce(LibreOffice.toPdf(work), byLibreOffice);
    produce(LibreOffice.toDoc(work), asDoc);
    return new Made(read(pdfs), read(docs));
  }

  private static void produce(PdfProducer producer, List<Job> jobs)
      throws IOException, InterruptedException {
    if (!jobs.isEmpty()) {
      producer.produce(jobs);
    }
  }

  private Path set(int number, PageFormat format, String extension, List<Job> stale)
      throws IOException {
    Dice dice = new Dice(selection.seed(), number);
    Path made = folder.resolve(number + extension);
    if (!Files.exists(made)) {
      Path source = folder.resolve(number + format.extension());
      Files.write(
          source,
          Page.set(ReportMaker.make(dice, number + extension, Agencies.names()), dice, format)
              .bytes());
      stale.add(new Job(source, made));
    }
    return made;
  }

  private static List<byte[]> read(List<Path> files) throws IOException {
    List<byte[]> read = new ArrayList<>();
    for (Path file : files) {
      read.add(Files.readAllBytes(file));
    }
    return read;
  }
}
