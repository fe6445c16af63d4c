package gongkai.normalizer;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;

/**
 * Reads a file of corrections: CSV in UTF-8 with a header. Its columns may stand in any order;
 * {@code report_key} and {@code raw} may be missing.
 */
final class CorrectionFile {
  private static final List<String> REQUIRED =
      List.of("report_id", "indicator", "applicant", "value", "reason", "who", "date");

  private static final List<String> OPTIONAL = List.of("report_key", "raw");

  private static final CSVFormat FORMAT =
      CSVFormat.RFC4180.builder().setIgnoreEmptyLines(true).get();

  /** Which figure a line is about: that of a report, or that of a key. */
  private record Subject(String reportOrKey, FigureKey figure) {}

  private final Path file;
  private final String text;
  private final List<Integer> lineStarts;
  private final CorrectionFields fields;

  private CorrectionFile(Path file, String text, CorrectionFields fields) {
    this.file = file;
    this.text = text;
    this.lineStarts = lineStarts(text);
    this.fields = fields;
  }

  /**
   * Reads a file.
   *
   * @throws UnusableAdditionException if it has an error: file, line, found and expected
   * @throws IOException if it cannot be read
   */
  static Corrections read(Path file, Codebook codebook, FigurePlaces places) throws IOException {
    CorrectionFields fields = new CorrectionFields(codebook, places);
    return new CorrectionFile(file, UserFile.text(file), fields).corrections();
  }

  private Corrections corrections() throws IOException {
    List<Correction> corrections = new ArrayList<>();
    List<CSVRecord> rows = rows();
    if (rows.isEmpty()) {
      throw problem(1, "found nothing; expected the columns " + String.join(",", REQUIRED));
    }
    List<String> header = header(rows.get(0));
    for (CSVRecord row : rows.subList(1, rows.size())) {
      corrections.add(correction(row, header));
    }
    requireDistinct(corrections);
    return new Corrections(corrections);
  }

  private List<CSVRecord> rows() throws IOException {
    try (CSVParser parser = FORMAT.parse(new StringReader(text))) {
      List<CSVRecord> rows = new ArrayList<>();
      try {
        parser.forEach(rows::add);
      } catch (UncheckedIOException e) {
        throw problem(
            Math.max(1, parser.getCurrentLineNumber()),
            "found no CSV (%s); expected quotes around a whole field, doubled inside it"
                .formatted(
                    Optional.ofNullable(e.getCause()).map(Throwable::getMessage).orElse("")));
      }
      return rows;
    }
  }

  private List<String> header(CSVRecord row) throws UnusableAdditionException {
    List<String> names = row.stream().map(String::strip).toList();
    Set<String> once = new HashSet<>();
    for (String name : names) {
      if (!REQUIRED.contains(name) && !OPTIONAL.contains(name)) {
        throw problem(
            lineOf(row),
            "found the column '%s'; expected %s, and if you like %s"
                .formatted(name, String.join(",", REQUIRED), String.join(",", OPTIONAL)));
      }
      if (!once.add(name)) {
        throw problem(lineOf(row), "found the column '%s' twice; expected it once".formatted(name));
      }
    }
    for (String name : REQUIRED) {
      if (!once.contains(name)) {
        throw problem(
            lineOf(row),
            "found no column '%s'; expected %s".formatted(name, String.join(",", REQUIRED)));
      }
    }
    return names;
  }

  private Correction correction(CSVRecord row, List<String> header)
      throws UnusableAdditionException {
    long line = lineOf(row);
    if (row.size() != header.size()) {
      throw problem(
          line,
          "found %d fields; expected %d, as many as the header has"
              .formatted(row.size(), header.size()));
    }
    Map<String, String> named = new HashMap<>();
    for (int i = 0; i < header.size(); i++) {
      named.put(header.get(i), row.get(i).strip());
    }
    try {
      return fields.correction(line, named);
    } catch (IllegalArgumentException e) {
      throw problem(line, String.valueOf(e.getMessage()));
    }
  }

  private void requireDistinct(List<Correction> corrections) throws UnusableAdditionException {
    Map<Subject, Long> lines = new HashMap<>();
    for (Correction one : corrections) {
      Correction.Target target = one.target();
      List<Subject> subjects = new ArrayList<>();
      subjects.add(new Subject(target.report(), target.figure()));
      target.reportKey().ifPresent(key -> subjects.add(new Subject(key, target.figure())));
      for (Subject subject : subjects) {
        Long earlier = lines.putIfAbsent(subject, one.line());
        if (earlier != null) {
          throw problem(
              one.line(),
              "found a second correction of the same figure of %s; expected one, as in line %d"
                  .formatted(subject.reportOrKey(), earlier));
        }
      }
    }
  }

  /** Where a row begins, from 1; a quoted field may run over several lines. */
  private long lineOf(CSVRecord row) {
    int start = (int) row.getCharacterPosition();
    // The position is that of the empty lines before a row, if there are any.
    while (start < text.length() && isBreak(text.charAt(start))) {
      start++;
    }
    int found = Collections.binarySearch(lineStarts, start);
    return found >= 0 ? found + 1 : -found - 1;
  }

  private static List<Integer> lineStarts(String text) {
    List<Integer> starts = new ArrayList<>(List.of(0));
    for (int i = 0; i < text.length(); i++) {
      boolean half = text.startsWith("\r\n", i);
      if (isBreak(text.charAt(i)) && !half) {
        starts.add(i + 1);
      }
    }
    return starts;
  }

  private static boolean isBreak(char unit) {
    return unit == '\n' || unit == '\r';
  }

  private UnusableAdditionException problem(long line, String problem) {
    return new UnusableAdditionException(file, line, problem);
  }
}
