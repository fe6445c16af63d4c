package gongkai.output;

import com.fasterxml.jackson.core.JacksonException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;

/**
 * A dataset on the disk, to read. It describes itself: what its tables and columns are stands in
 * its datapackage.json, so that one of another version, or with forms of a user's own, is read,
 * too.
 */
public final class Dataset {
  private static final CSVFormat FORMAT = CSVFormat.RFC4180;
  private static final String EXPECTED = "; expected a dataset that this program wrote";

  private final Path folder;
  private final String version;
  private final List<TableSchema> tables;

  private Dataset(Path folder, String version, List<TableSchema> tables) {
    this.folder = folder;
    this.version = version;
    this.tables = List.copyOf(tables);
  }

  /** Takes the rows of a table, one by one. */
  @FunctionalInterface
  public interface RowReader {
    /**
     * Takes a row.
     *
     * @throws IOException if what it does with it fails
     */
    void read(Row row) throws IOException;
  }

  /**
   * Opens a dataset; its rows are not looked at.
   *
   * @param folder where it lies
   * @throws UnusableDatasetException if no dataset of this program lies there
   * @throws IOException if it cannot be read
   */
  public static Dataset open(Path folder) throws IOException {
    JsonNode root = description(folder);
    String version = root.path(DatasetMark.MEMBER).path("version").asText();
    List<TableSchema> tables = new ArrayList<>();
    for (JsonNode resource : root.path("resources")) {
      if (resource.path("format").asText().equals("csv")) {
        tables.add(TableResource.schema(resource));
      }
    }
    if (version.isEmpty() || tables.isEmpty()) {
      throw new UnusableDatasetException(
          folder.resolve(DatasetMark.PACKAGE),
          "found no member '" + DatasetMark.MEMBER + "' with a version, or no tables" + EXPECTED);
    }
    return new Dataset(folder, version, tables);
  }

  /** A dataset whose tables are written, and whose description is not yet. */
  static Dataset written(Path folder, List<WrittenTable> tables) {
    return new Dataset(
        folder, ProgramVersion.read(), tables.stream().map(WrittenTable::schema).toList());
  }

  private static JsonNode description(Path folder) throws IOException {
    Path file = folder.resolve(DatasetMark.PACKAGE);
    if (!Files.isRegularFile(file)) {
      throw new UnusableDatasetException(folder, "found no " + DatasetMark.PACKAGE + EXPECTED);
    }
    try {
      return new ObjectMapper().readTree(file.toFile());
    } catch (JacksonException e) {
      throw new UnusableDatasetException(file, "found no JSON" + EXPECTED);
    }
  }

  /** Where it lies. */
  public Path folder() {
    return folder;
  }

  /** The version of the program that wrote it. */
  public String version() {
    return version;
  }

  /** Its tables, in the order of its description. */
  public List<TableSchema> tables() {
    return tables;
  }

  /** The table of a name; empty if it has none. */
  public Optional<TableSchema> find(String table) {
    return tables.stream().filter(schema -> schema.name().equals(table)).findFirst();
  }

  /**
   * The table of a name.
   *
   * @throws UnusableDatasetException if it has none, being of another version
   */
  public TableSchema table(String name) throws UnusableDatasetException {
    Optional<TableSchema> found = find(name);
    if (found.isEmpty()) {
      throw new UnusableDatasetException(
          folder,
          "it was written by version %s and has no table %s; extract it anew"
              .formatted(version, name));
    }
    return found.get();
  }

  /** Where the CSV file of a table lies. */
  public Path file(TableSchema table) {
    return folder.resolve(table.fileName());
  }

  /**
   * Reads all rows of a table, in order; they do not stand in memory.
   *
   * @throws UnusableDatasetException if the dataset has no such table, or its file is not what the
   *     description says
   * @throws IOException if it cannot be read, or what {@code reader} throws
   */
  public void read(String table, RowReader reader) throws IOException {
    TableSchema schema = table(table);
    Path file = file(schema);
    try (BufferedReader text = Files.newBufferedReader(file, StandardCharsets.UTF_8);
        CSVParser rows = FORMAT.parse(text)) {
      long number = 0;
      for (CSVRecord row : rows) {
        number++;
        List<String> fields = List.of(row.values());
        if (number == 1) {
          requireHeader(file, schema, fields);
        } else if (fields.size() == schema.columns().size()) {
          reader.read(new Row(schema, fields));
        } else {
          throw new UnusableDatasetException(
              file,
              "row %d: found %d fields; expected %d"
                  .formatted(number, fields.size(), schema.columns().size()));
        }
      }
    } catch (UncheckedIOException e) {
      throw new UnusableDatasetException(file, "found no CSV: " + e.getMessage());
    }
  }

  private static void requireHeader(Path file, TableSchema schema, List<String> header)
      throws UnusableDatasetException {
    if (!header.equals(schema.columnNames())) {
      throw new UnusableDatasetException(
          file, "found the columns %s; expected %s".formatted(header, schema.columnNames()));
    }
  }
}
