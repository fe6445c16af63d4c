package gongkai.bench.output;

import gongkai.corpus.MediaType;
import gongkai.corpus.SourceFile;
import gongkai.extractor.Place;
import gongkai.normalizer.Agency;
import gongkai.normalizer.Applicant;
import gongkai.normalizer.CellReference;
import gongkai.normalizer.Figure;
import gongkai.normalizer.Flag;
import gongkai.normalizer.Indicator;
import gongkai.normalizer.Knowledge;
import gongkai.normalizer.Masthead;
import gongkai.normalizer.Report;
import gongkai.normalizer.Scope;
import gongkai.normalizer.ScopeClaim;
import gongkai.normalizer.Value;
import gongkai.output.CsvDatasetWriter;
import gongkai.output.FileOutcome;
import gongkai.output.FileStatus;
import gongkai.output.StagedFolder;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Writes a dataset of reports that nobody published: as many figures as asked for, a report having
 * as many as a real one, and one in forty flagged, as in real ones.
 */
final class InventedDataset {
  private static final List<Applicant> APPLICANTS = List.of(Applicant.values());
  private static final int FIGURES_OF_REPORT = 160;
  private static final int FLAGGED = 40;

  /** Agencies report for ten years. */
  private static final int YEARS = 10;

  private final Knowledge knowledge;
  private final List<Indicator> indicators;

  private InventedDataset(Knowledge knowledge) {
    this.knowledge = knowledge;
    this.indicators =
        knowledge.codebook().indicators().stream().limit(FIGURES_OF_REPORT / 2).toList();
  }

  /** Writes it, and names its files. */
  static List<String> write(Path folder, long figures) throws IOException {
    new InventedDataset(Knowledge.ofProgram()).writeAll(folder, figures);
    try (Stream<Path> files = Files.list(folder)) {
      return files.map(file -> file.getFileName().toString()).sorted().toList();
    }
  }

  private void writeAll(Path folder, long figures) throws IOException {
    try (StagedFolder staged = StagedFolder.beside(folder);
        CsvDatasetWriter writer =
            CsvDatasetWriter.open(staged, knowledge, Optional.empty(), List.of())) {
      long left = figures;
      for (int number = 0; left > 0; number++) {
        int count = (int) Math.min(left, FIGURES_OF_REPORT);
        writer.add(outcome(number, count));
        left -= count;
      }
      writer.finish();
    }
  }

  private FileOutcome outcome(int number, int figures) {
    String sha256 = "%08x%056x".formatted(number * 0x9E3779B1, number); // In no order.
    String path = "江苏省/淮安市/%d/年度报告%d.pdf".formatted(number / 1000, number);
    return new FileOutcome(
        new SourceFile(path, MediaType.PDF, 100_000, sha256, () -> new byte[0]),
        FileStatus.REPORT,
        "",
        OptionalInt.of(5),
        List.of(report("r" + sha256.substring(0, 16), number, figures)));
  }

  private Report report(String id, int number, int count) {
    List<Figure> figures = new ArrayList<>();
    for (int i = 0; i < count; i++) {
      figures.add(figure(number, i));
    }
    return new Report(
        id,
        masthead(number),
        Optional.of("form_2021"),
        new ScopeClaim(Scope.ORGAN, "本机关"),
        List.of(),
        figures,
        List.of(),
        List.of(),
        List.of(),
        List.of(),
        new Report.Completeness(Report.Completeness.Status.COMPLETE, ""),
        Set.of());
  }

  private Figure figure(int number, int i) {
    Indicator indicator = indicators.get(i % indicators.size());
    Applicant applicant = APPLICANTS.get(i / indicators.size() % APPLICANTS.size());
    String text = Long.toString((number * 31L + i * 17L) % 1000);
    List<Flag> flags =
        (number + i) % FLAGGED == 0 ? List.of(Flag.slip("requests_rows")) : List.of();
    Place place = Place.on(1 + i / 60, new Place.Box(72.5, 100 + i % 60 * 10, 33.3, 12.5));
    return new Figure(
        indicator.code(),
        Optional.of(applicant),
        "form_2021",
        Scope.ORGAN,
        new Value(
            Value.Status.REPORTED,
            Optional.of(new BigDecimal(text)),
            Optional.of(new BigDecimal(text)),
            Optional.of("件"),
            text),
        new CellReference(1 + i / 60, 1 + i % 60, 3, place),
        flags,
        Figure.Confidence.CERTAIN);
  }

  private static Masthead masthead(int number) {
    String name = "淮安市第%d区人民政府办公室".formatted(number / YEARS);
    Agency agency =
        new Agency(
            "江苏省-淮安市-第" + number / YEARS + "区-政府办公室",
            name,
            Masthead.Evidence.TITLE,
            traits(),
            Optional.empty());
    int year = 2014 + number % YEARS;
    return new Masthead(
        name + year + "年政府信息公开工作年度报告",
        Optional.of(agency),
        Optional.of(new Masthead.Claim<>(year, Masthead.Evidence.TITLE, year + "年")),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty());
  }

  private static Agency.Traits traits() {
    return new Agency.Traits(
        Optional.of(Agency.AdminLevel.COUNTY),
        Optional.empty(),
        Optional.of(Agency.OrganType.GENERAL_OFFICE),
        Optional.of("淮安市"),
        Optional.of("江苏省"),
        Optional.of("淮安市"),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty());
  }
}
