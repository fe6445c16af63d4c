package gongkai.output;

import gongkai.corpus.MediaType;
import gongkai.corpus.Provenance;
import gongkai.corpus.SourceFile;
import gongkai.extractor.Place;
import gongkai.normalizer.Applicant;
import gongkai.normalizer.CellReference;
import gongkai.normalizer.Figure;
import gongkai.normalizer.Flag;
import gongkai.normalizer.Indicator;
import gongkai.normalizer.Knowledge;
import gongkai.normalizer.Report;
import gongkai.normalizer.Scope;
import gongkai.normalizer.ScopeClaim;
import gongkai.normalizer.Value;
import gongkai.normalizer.check.Checker;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;

/**
 * Outcomes of invented files whose ids, checks and flags are what the program itself makes them, so
 * that a dataset of them holds all that a dataset promises.
 */
public final class SoundReports {
  private static final Knowledge KNOWLEDGE = Knowledge.ofProgram();

  private SoundReports() {}

  /**
   * A cell.
   *
   * @param applicant empty where the table has no such columns
   * @param raw its text: digits, a dash or nothing
   * @param flags what its reading carries
   */
  public record Cell(
      String indicator, Optional<Applicant> applicant, String raw, List<Flag> flags) {
    /** A cell of a table without applicants. */
    public static Cell of(String indicator, String raw) {
      return new Cell(indicator, Optional.empty(), raw, List.of());
    }
  }

  /** Two reports, of which the first has a total that its parts do not add up to, and a notice. */
  public static List<FileOutcome> outcomes() {
    return List.of(
        file("a.pdf", 1, "https://www.example.gov.cn/a.pdf", 2021, cells("10", "1", "0", "0", "0")),
        file("b.html", 2, "", 2023, cells("0", "0", "0", "—", "")),
        InventedReports.outcome(source("c.txt", 3, ""), FileStatus.NOT_A_REPORT, "a notice"));
  }

  /** Figures of the last table of form_2021, in its order. */
  public static List<Cell> cells(
      String upheld, String corrected, String other, String pending, String total) {
    return List.of(
        Cell.of("disclosure.rules.issued", "3"),
        Cell.of("reconsideration.upheld", upheld),
        Cell.of("reconsideration.corrected", corrected),
        Cell.of("reconsideration.other", other),
        Cell.of("reconsideration.pending", pending),
        Cell.of("reconsideration.total", total));
  }

  /** Files of reports with figures thrown by a seed: of every table of form_2021. */
  public static List<FileOutcome> random(long seed, int files) {
    Random random = new Random(seed);
    List<FileOutcome> outcomes = new ArrayList<>();
    for (int n = 1; n <= files; n++) {
      String url = random.nextBoolean() ? "http://www.example.gov.cn/" + n + ".html" : "";
      int bytes = n + 100 * random.nextInt(2);
      outcomes.add(file("f" + n + ".html", bytes, url, 2021 + random.nextInt(2), thrown(random)));
    }
    return outcomes;
  }

  private static List<Cell> thrown(Random random) {
    List<Cell> cells = new ArrayList<>();
    for (Indicator indicator : KNOWLEDGE.codebook().indicators()) {
      if (!indicator.forms().contains("form_2021") || random.nextInt(12) == 0) {
        continue;
      }
      List<Optional<Applicant>> applicants =
          indicator.table().equals("requests")
              ? List.of(
                  Optional.of(Applicant.NATURAL_PERSON),
                  Optional.of(Applicant.COMMERCIAL_ENTERPRISE),
                  Optional.of(Applicant.TOTAL))
              : List.of(Optional.empty());
      for (Optional<Applicant> applicant : applicants) {
        String raw =
            List.of("0", "0", "0", "0", "0", "0", "2", "13", "", "-").get(random.nextInt(10));
        List<Flag> flags = random.nextInt(20) == 0 ? List.of(Flag.SIMILAR) : List.of();
        cells.add(new Cell(indicator.code(), applicant, raw, flags));
      }
    }
    return cells;
  }

  private static SourceFile source(String path, int n, String url) {
    return new SourceFile(
        path,
        Optional.empty(),
        path.endsWith(".pdf") ? MediaType.PDF : MediaType.HTML,
        100L * n,
        sha(n),
        new Provenance(
            Optional.of(url).filter(text -> !text.isEmpty()),
            Optional.of(url)
                .filter(text -> !text.isEmpty())
                .map(text -> Instant.parse("2024-05-06T07:08:09Z")),
            Optional.empty(),
            Optional.empty()),
        () -> new byte[0]);
  }

  private static String sha(int n) {
    return "%016x".formatted(0x1000 + n) + "0".repeat(48);
  }

  /** A file that holds one report. */
  public static FileOutcome file(String path, int n, String url, int year, List<Cell> cells) {
    return new FileOutcome(
        source(path, n, url),
        FileStatus.REPORT,
        "",
        OptionalInt.empty(),
        List.of(report("r" + sha(n).substring(0, 16), year, cells)));
  }

  private static Report report(String id, int year, List<Cell> cells) {
    List<Figure> read = new ArrayList<>();
    for (Cell cell : cells) {
      read.add(figure(cell, read.size() + 1));
    }
    Checker.Checked checked = new Checker(KNOWLEDGE.identities()).check(read);
    List<Figure> figures = new ArrayList<>();
    for (Figure figure : read) {
      Set<Flag> flags = new TreeSet<>(figure.flags());
      flags.addAll(checked.flags().getOrDefault(gongkai.normalizer.FigureKey.of(figure), Set.of()));
      long doubts = flags.stream().filter(Flag::concernsReading).count();
      Figure.Confidence confidence =
          doubts == 0
              ? Figure.Confidence.CERTAIN
              : doubts == 1 ? Figure.Confidence.CHECK : Figure.Confidence.DOUBTFUL;
      figures.add(figure.with(List.copyOf(flags), confidence));
    }
    Report like = InventedReports.poor(id, year, Scope.ORGAN);
    return new Report(
        id,
        like.masthead(),
        Optional.of("form_2021"),
        new ScopeClaim(Scope.ORGAN, "本局"),
        List.of(),
        figures,
        checked.checks(),
        List.of(),
        List.of(),
        List.of(),
        like.completeness(),
        Set.of());
  }

  private static Figure figure(Cell cell, int row) {
    boolean number = cell.raw().matches("[0-9]+");
    Value.Status status =
        number
            ? Value.Status.REPORTED
            : cell.raw().isEmpty() ? Value.Status.BLANK : Value.Status.DASH;
    Optional<BigDecimal> value =
        number ? Optional.of(new BigDecimal(cell.raw())) : Optional.empty();
    return new Figure(
        cell.indicator(),
        cell.applicant(),
        "form_2021",
        Scope.ORGAN,
        new Value(status, value, value, Optional.empty(), cell.raw()),
        new CellReference(1, row, 2, Place.NONE),
        cell.flags(),
        Figure.Confidence.CERTAIN);
  }

  /** Writes a dataset. */
  public static void write(Path folder, List<FileOutcome> outcomes, Companion... companions)
      throws IOException {
    try (StagedFolder staged = StagedFolder.beside(folder);
        DatasetWriter writer =
            CsvDatasetWriter.open(staged, KNOWLEDGE, Optional.empty(), List.of(companions))) {
      outcomes.forEach(writer::add);
      writer.finish();
    }
  }

  /** The files of a dataset by name. */
  public static Map<String, String> read(Path folder) throws IOException {
    return new LinkedHashMap<>(Datasets.read(folder));
  }
}
