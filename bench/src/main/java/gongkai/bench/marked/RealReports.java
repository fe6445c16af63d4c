package gongkai.bench.marked;

import gongkai.corpus.CorpusEntry;
import gongkai.corpus.FolderCorpus;
import gongkai.corpus.SourceFile;
import gongkai.extractor.Block;
import gongkai.extractor.Cell;
import gongkai.extractor.Document;
import gongkai.extractor.Extractor;
import gongkai.extractor.Table;
import gongkai.extractor.UnreadableFileException;
import gongkai.normalizer.Applicant;
import gongkai.normalizer.Figure;
import gongkai.normalizer.FigureKey;
import gongkai.normalizer.Normalizer;
import gongkai.normalizer.Reading;
import gongkai.normalizer.value.CellText;
import java.io.IOException;
import java.io.Reader;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;

/**
 * Marks the cells of real reports whose figures a person has checked. Which cell a figure stands in
 * is what the program reads; that its number is right is what the person says.
 */
final class RealReports {
  private static final CSVFormat FORMAT =
      CSVFormat.RFC4180.builder().setHeader().setSkipHeaderRecord(true).get();

  private final Normalizer normalizer;
  private final Extractor extractor = new Extractor();
  private final CellText cellText = new CellText();

  RealReports(Normalizer normalizer) {
    this.normalizer = normalizer;
  }

  /** The reports of a folder that have a truth; none if there is no such folder. */
  List<MarkedReport> in(Path folder) throws IOException, UnreadableFileException {
    List<MarkedReport> reports = new ArrayList<>();
    if (!Files.isDirectory(folder)) {
      return reports;
    }
    Path truths = folder.resolveSibling("truth");
    try (Stream<CorpusEntry> entries = FolderCorpus.of(List.of(folder), Set.of()).entries()) {
      for (CorpusEntry entry : entries.toList()) {
        Path truth = truths.resolve(Path.of(entry.path()).getFileName() + ".csv");
        if (entry instanceof SourceFile file && Files.exists(truth)) {
          reports.add(marked(file, truth));
        }
      }
    }
    return reports;
  }

  private MarkedReport marked(SourceFile file, Path truth)
      throws IOException, UnreadableFileException {
    Document document = extractor.read(file);
    Map<List<Integer>, Mark.Figure> marks = marks(file, document, truth(truth));
    List<Part> parts = new ArrayList<>();
    for (Block block : document.blocks()) {
      parts.add(block instanceof Table table ? table(table, marks) : new Part.Prose(block));
    }
    return new MarkedReport(file.name(), document, parts);
  }

  /** The figures by table, row and column. */
  private Map<List<Integer>, Mark.Figure> marks(
      SourceFile file, Document document, Map<FigureKey, Optional<BigDecimal>> truth)
      throws IOException {
    Map<List<Integer>, Mark.Figure> marks = new HashMap<>();
    Map<FigureKey, Optional<BigDecimal>> read = new LinkedHashMap<>();
    if (normalizer.normalize(file, document) instanceof Reading.Reports reports) {
      for (Figure figure : reports.reports().get(0).figures()) {
        FigureKey key = FigureKey.of(figure);
        Optional<BigDecimal> value = figure.value().number();
        read.put(key, value);
        marks.put(
            List.of(figure.cell().table(), figure.cell().row(), figure.cell().column()),
            new Mark.Figure(key, figure.form(), value));
      }
    }
    for (Map.Entry<FigureKey, Optional<BigDecimal>> entry : truth.entrySet()) {
      Optional<BigDecimal> value = read.getOrDefault(entry.getKey(), Optional.empty());
      if (!equal(value, entry.getValue())) {
        throw new IOException(
            "%s: %s is read as %s; its truth is %s"
                .formatted(file.path(), entry.getKey(), value, entry.getValue()));
      }
    }
    return marks;
  }

  private static boolean equal(Optional<BigDecimal> one, Optional<BigDecimal> other) {
    return one.isPresent() == other.isPresent()
        && (one.isEmpty() || one.get().compareTo(other.orElseThrow()) == 0);
  }

  private MarkedTable table(Table table, Map<List<Integer>, Mark.Figure> marks) {
    List<MarkedCell> cells = new ArrayList<>();
    for (Cell cell : table.cells()) {
      Mark.Figure figure = marks.get(List.of(table.number(), cell.row(), cell.column()));
      cells.add(new MarkedCell(cell, figure == null ? SetReport.plain(cellText, cell) : figure));
    }
    return new MarkedTable(table.rows(), table.columns(), cells, table.place());
  }

  private static Map<FigureKey, Optional<BigDecimal>> truth(Path file) throws IOException {
    Map<FigureKey, Optional<BigDecimal>> truth = new LinkedHashMap<>();
    try (Reader from = Files.newBufferedReader(file, StandardCharsets.UTF_8);
        CSVParser csv = FORMAT.parse(from)) {
      for (CSVRecord row : csv) {
        Optional<Applicant> applicant =
            filled(row.get("applicant"))
                .map(code -> Applicant.valueOf(code.toUpperCase(Locale.ROOT)));
        truth.put(
            new FigureKey(row.get("indicator"), applicant),
            filled(row.get("value")).map(BigDecimal::new));
      }
    }
    return truth;
  }

  private static Optional<String> filled(String field) {
    return field.isBlank() ? Optional.empty() : Optional.of(field.strip());
  }
}
