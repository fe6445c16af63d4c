package gongkai.bench.pdf;

import gongkai.bench.finish.Finish;
import gongkai.bench.page.Page;
import gongkai.bench.page.PageFormat;
import gongkai.bench.produce.PdfProducer;
import gongkai.bench.produce.PdfProducer.Job;
import gongkai.bench.report.Dice;
import gongkai.bench.report.GeneratedReport;
import gongkai.bench.report.ReportMaker;
import gongkai.typesetter.Block;
import gongkai.typesetter.SampleReport;
import gongkai.typesetter.Truth;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The documents of a run: PDF files in {@code pdf}, what they were made of in {@code sources}, what
 * must be read in {@code truth}, and {@code settings.csv}. A PDF file whose source has not changed
 * is kept. One that does not show all letters of its report is moved to {@code lost} and named in
 * {@code lost.csv}: nobody could read it right.
 */
final class Documents {
  private final Options options;
  private final Path sources;
  private final Path pdfs;
  private final Path lostPdfs;
  private final Path work;
  private final Function<PageFormat, PdfProducer> producers;
  private final Map<PageFormat, List<Job>> stale = new EnumMap<>(PageFormat.class);
  private final Map<String, Map<String, String>> settings = new LinkedHashMap<>();
  private final Map<String, List<Block>> reports = new LinkedHashMap<>();
  private final Map<String, String> lost = new TreeMap<>();

  Documents(Options options, Function<PageFormat, PdfProducer> producers) {
    this.options = options;
    this.producers = producers;
    this.sources = options.out().resolve("sources");
    this.pdfs = options.out().resolve("pdf");
    this.lostPdfs = options.out().resolve("lost");
    this.work = options.out().resolve("work").toAbsolutePath();
  }

  /** Makes what is not there yet. */
  void make() throws IOException, InterruptedException {
    Files.createDirectories(sources);
    Files.createDirectories(pdfs);
    Files.createDirectories(lostPdfs);
    Files.createDirectories(work);
    Map<String, SampleReport> truths = setAll();
    SettingsFile.write(options.out().resolve("settings.csv"), settings);
    deleteOthers(pdfs);
    deleteOthers(lostPdfs);
    for (Map.Entry<PageFormat, List<Job>> jobs : stale.entrySet()) {
      producers.apply(jobs.getKey()).produce(jobs.getValue());
      for (Job job : jobs.getValue()) {
        finish(job);
      }
    }
    leaveOutLost();
    truths.keySet().removeAll(lost.keySet());
    Truth.write(options.out().resolve("truth"), List.copyOf(truths.values()));
  }

  private Map<String, SampleReport> setAll() throws IOException {
    Map<String, SampleReport> truths = new LinkedHashMap<>();
    for (int number = 1; truths.size() < options.selection().count(); number++) {
      if (Page.isWanted(dice(number), options.selection().rulings())) {
        SampleReport truth = set(number);
        truths.put(truth.file(), truth);
      }
    }
    return truths;
  }

  private Dice dice(int number) {
    return new Dice(options.selection().seed(), number);
  }

  private void leaveOutLost() throws IOException {
    for (Map.Entry<String, List<Block>> report : reports.entrySet()) {
      Path pdf = pdfs.resolve(report.getKey());
      String letters = LostLetters.of(report.getValue(), ShownLetters.of(pdf));
      if (!letters.isEmpty()) {
        lost.put(report.getKey(), letters);
        Files.move(pdf, lostPdfs.resolve(report.getKey()), StandardCopyOption.REPLACE_EXISTING);
      }
    }
    SettingsFile.writeLost(options.out().resolve("lost.csv"), lost, settings);
  }

  private SampleReport set(int number) throws IOException {
    Dice dice = dice(number);
    PageFormat format = number % 2 == 0 ? PageFormat.HTML : PageFormat.DOCX;
    String producer = format == PageFormat.HTML ? "chromium" : "libreoffice";
    String name = "%04d-%s".formatted(number, producer);
    GeneratedReport report = ReportMaker.make(dice, name + ".pdf");
    Page page = Page.set(report, dice, format);
    Path source = sources.resolve(name + format.extension()).toAbsolutePath();
    Path pdf = pdfs.resolve(name + ".pdf").toAbsolutePath();
    Path leftOut = lostPdfs.resolve(name + ".pdf");
    if (Files.exists(leftOut)) {
      Files.move(leftOut, pdf, StandardCopyOption.REPLACE_EXISTING);
    }
    boolean isKept =
        Files.exists(source)
            && Files.exists(pdf)
            && Arrays.equals(Files.readAllBytes(source), page.bytes());
    if (!isKept) {
      Files.deleteIfExists(pdf);
      Files.write(source, page.bytes());
      stale
          .computeIfAbsent(format, key -> new ArrayList<>())
          .add(new Job(source, work.resolve(name + ".pdf")));
    }
    Map<String, String> all = new LinkedHashMap<>(page.settings());
    all.put("finish", Finish.thrown(dice).description());
    settings.put(name + ".pdf", all);
    reports.put(name + ".pdf", report.blocks());
    return report.truth();
  }

  /** Only what is finished lies with the others, or the next run would take it for finished. */
  private void finish(Job job) throws IOException {
    Path made = job.made();
    int number = Integer.parseInt(made.getFileName().toString().substring(0, 4));
    Finish.thrown(dice(number)).apply(made);
    Files.move(
        made, pdfs.resolve(made.getFileName().toString()), StandardCopyOption.REPLACE_EXISTING);
  }

  /** Files of an earlier run with other reports would be read, too. */
  private void deleteOthers(Path folder) throws IOException {
    Set<String> wanted = settings.keySet();
    List<Path> others;
    try (Stream<Path> files = Files.list(folder)) {
      others =
          files
              .filter(file -> file.getFileName().toString().matches("\\d{4}-[a-z]+\\.pdf"))
              .filter(file -> !wanted.contains(file.getFileName().toString()))
              .collect(Collectors.toList());
    }
    for (Path other : others) {
      Files.delete(other);
    }
  }

  /** How many PDF files are made anew. */
  int made() {
    return stale.values().stream().mapToInt(List::size).sum();
  }

  /** The letters that the PDF files that are left out do not show, by the file's name. */
  Map<String, String> lost() {
    return lost;
  }

  /** The folder of the PDF files to read. */
  Path pdfs() {
    return pdfs;
  }

  /** The settings of each document, by its file's name. */
  Map<String, Map<String, String>> settings() {
    return settings;
  }
}
