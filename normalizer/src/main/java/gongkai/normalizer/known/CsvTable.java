package gongkai.normalizer.known;

import gongkai.normalizer.UnusableAdditionException;
import java.io.IOException;
import java.io.InputStream;
import java.io.StringReader;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.apache.commons.csv.CSVException;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;

/**
 * A CSV file with a header: UTF-8, a byte order mark or none, columns in any order.
 *
 * @param file for messages
 * @param rows those that are not blank, in order
 */
record CsvTable(Path file, List<Row> rows) {
  private static final CSVFormat FORMAT =
      CSVFormat.RFC4180.builder().setIgnoreEmptyLines(true).setTrim(true).get();

  /**
   * A row.
   *
   * @param file for messages
   * @param line where it ends, from 1
   * @param columns the names, in the order of the fields
   * @param record the fields
   */
  record Row(Path file, long line, List<String> columns, CSVRecord record) {
    /** A field; empty text if it is blank. */
    String text(String column) {
      return record.get(columns.indexOf(column));
    }

    /** A field; empty if it is blank. */
    Optional<String> find(String column) {
      return Optional.of(text(column)).filter(text -> !text.isEmpty());
    }

    /** A field that must not be blank. */
    String need(String column) throws UnusableAdditionException {
      return find(column).orElseThrow(() -> error("found no %s, expected one".formatted(column)));
    }

    UnusableAdditionException error(String problem) {
      return new UnusableAdditionException(file, line, problem);
    }
  }

  CsvTable {
    rows = List.copyOf(rows);
  }

  /**
   * Reads a file of a user's.
   *
   * @param columns those it must have; it may have no other
   * @throws IOException if it cannot be read, or is no such table
   */
  static CsvTable read(Path file, List<String> columns) throws IOException {
    try {
      return parse(file, Files.readString(file), columns);
    } catch (NoSuchFileException e) {
      throw new UnusableAdditionException(file, "there is no such file");
    } catch (CharacterCodingException e) {
      throw new UnusableAdditionException(file, "is not UTF-8; save it as CSV in UTF-8");
    }
  }

  /** Reads a resource, as {@link #read} does a file. */
  static CsvTable read(Path name, InputStream in, List<String> columns) throws IOException {
    return parse(name, new String(in.readAllBytes(), StandardCharsets.UTF_8), columns);
  }

  private static CsvTable parse(Path file, String text, List<String> columns) throws IOException {
    String content = text.startsWith("\ufeff") ? text.substring(1) : text;
    List<Row> rows = new ArrayList<>();
    List<String> header = List.of();
    try (CSVParser parser = CSVParser.parse(new StringReader(content), FORMAT)) {
      for (CSVRecord record : parser) {
        Row row = new Row(file, parser.getCurrentLineNumber(), header, record);
        if (header.isEmpty()) {
          header = header(row, columns);
        } else if (record.size() == header.size()) {
          rows.add(row);
        } else {
          throw row.error("found %d fields, expected %d".formatted(record.size(), header.size()));
        }
      }
    } catch (CSVException e) {
      throw new UnusableAdditionException(file, "is no CSV: " + e.getMessage());
    }
    if (header.isEmpty()) {
      throw new UnusableAdditionException(file, 1, expected("nothing", columns));
    }
    return new CsvTable(file, rows);
  }

  private static List<String> header(Row row, List<String> columns)
      throws UnusableAdditionException {
    List<String> header = row.record().toList();
    if (header.size() != columns.size() || !Set.copyOf(header).equals(Set.copyOf(columns))) {
      throw row.error(expected("'" + String.join(",", header) + "'", columns));
    }
    return header;
  }

  private static String expected(String found, List<String> columns) {
    return "found %s, expected the header '%s'".formatted(found, String.join(",", columns));
  }
}
