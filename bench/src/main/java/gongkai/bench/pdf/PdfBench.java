package gongkai.bench.pdf;

import gongkai.bench.page.PageFormat;
import gongkai.bench.produce.Chromium;
import gongkai.bench.produce.LibreOffice;
import gongkai.bench.produce.PdfProducer;
import gongkai.bench.score.Program;
import gongkai.bench.score.Score;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** Typesets reports, has gongkai read them, and says what it read wrong. */
public final class PdfBench {
  private final Options options;
  private final PrintStream out;

  /**
   * Does nothing yet.
   *
   * @param out where the results are said
   */
  public PdfBench(Options options, PrintStream out) {
    this.options = options;
    this.out = out;
  }

  /**
   * Runs it.
   *
   * @throws IOException if a program it needs is missing or fails, or a file cannot be written
   * @throws InterruptedException if this thread is interrupted
   */
  public void run() throws IOException, InterruptedException {
    Documents documents = new Documents(options, this::producer);
    long started = System.nanoTime();
    documents.make();
    say("typeset", documents.made(), started);
    sayLost(documents);
    Path dataset = options.out().resolve("dataset");
    started = System.nanoTime();
    Program.Outcome read =
        Program.gongkai(
            "extract",
            documents.pdfs().toString(),
            "-o",
            dataset.toString(),
            "--jobs",
            Integer.toString(options.jobs()));
    if (read.code() != 0) {
      throw new IOException("gongkai ended with " + read.code() + ": " + read.lines());
    }
    say("read", options.selection().count() - documents.lost().size(), started);
    if (Files.exists(options.score())) {
      score(documents, dataset);
    } else {
      out.println("not scored: there is no " + options.score() + "; give its path with --score");
    }
  }

  private PdfProducer producer(PageFormat format) {
    Path work = options.out().resolve("work").toAbsolutePath();
    return switch (format) {
      case DOCX -> LibreOffice.toPdf(work);
      case HTML -> new Chromium(work);
    };
  }

  private void score(Documents documents, Path dataset) throws IOException, InterruptedException {
    Score score = Score.of(options.score(), dataset, options.out().resolve("truth"));
    List<String> failures = FailureReport.lines(score, Alarms.of(dataset), documents.settings());
    Path file = options.out().resolve("failures.txt");
    Files.write(file, failures);
    failures.stream().filter(line -> !line.startsWith(" ")).forEach(out::println);
    score.summary().forEach(out::println);
    out.println("what is wrong with each of these files: " + file);
  }

  private void sayLost(Documents documents) {
    documents.lost().forEach((file, letters) -> out.println("left out " + file + " " + letters));
    out.printf(
        "left out %d of %d files: they do not show all letters of their source; see %s%n",
        documents.lost().size(), options.selection().count(), options.out().resolve("lost.csv"));
  }

  private void say(String what, int files, long started) {
    out.printf("%s %d files in %.1f s%n", what, files, (System.nanoTime() - started) / 1e9);
  }
}
