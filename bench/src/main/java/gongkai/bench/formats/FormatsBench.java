package gongkai.bench.formats;

import gongkai.bench.page.Page;
import gongkai.bench.produce.PdfProducer.Job;
import gongkai.bench.report.Dice;
import gongkai.bench.report.GeneratedReport;
import gongkai.bench.report.ReportMaker;
import gongkai.bench.score.Program;
import gongkai.bench.score.Score;
import gongkai.typesetter.SampleReport;
import gongkai.typesetter.Truth;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Writes the same reports in every format, has gongkai read them, and says what it read wrong. */
public final class FormatsBench {
  private final Options options;
  private final PrintStream out;

  /**
   * What a run is asked for.
   *
   * @param count of reports
   * @param seed which reports
   * @param out the folder that keeps everything
   * @param score where score.py is
   */
  public record Options(int count, long seed, Path out, Path score) {}

  /**
   * Does nothing yet.
   *
   * @param out where the results are said
   */
  public FormatsBench(Options options, PrintStream out) {
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
    for (Target target : Target.values()) {
      Path folder = options.out().toAbsolutePath().resolve(target.code());
      write(target, folder);
      read(folder);
      Score score = Score.of(options.score(), folder.resolve("dataset"), folder.resolve("truth"));
      List<String> lines = new ArrayList<>();
      score.faults().values().forEach(lines::addAll);
      lines.addAll(score.summary());
      Files.write(folder.resolve("score.txt"), lines, StandardCharsets.UTF_8);
      out.println(target.code());
      score.summary().forEach(line -> out.println("  " + line));
    }
    out.println("what is wrong with each file: score.txt in the folders of " + options.out());
  }

  private void write(Target target, Path folder) throws IOException, InterruptedException {
    Path sources = Files.createDirectories(folder.resolve("sources"));
    Path files = Files.createDirectories(folder.resolve("files"));
    List<SampleReport> truths = new ArrayList<>();
    List<Job> jobs = new ArrayList<>();
    for (int number = 1; number <= options.count(); number++) {
      Dice dice = new Dice(options.seed(), number);
      String name = "%04d".formatted(number);
      GeneratedReport report = ReportMaker.make(dice, name + target.extension());
      Path source = sources.resolve(name + target.source().extension());
      Files.write(source, Page.set(report, dice, target.source()).bytes());
      truths.add(report.truth());
      jobs.add(new Job(source, files.resolve(name + target.extension())));
    }
    target.producer(folder.resolve("work")).produce(jobs);
    Truth.write(folder.resolve("truth"), truths);
  }

  private static void read(Path folder) throws IOException, InterruptedException {
    String files = folder.resolve("files").toString();
    Program.Outcome read =
        Program.gongkai("extract", files, "-o", folder.resolve("dataset").toString());
    if (read.code() != 0) {
      throw new IOException("gongkai ended with " + read.code() + ": " + read.lines());
    }
  }
}
