package gongkai.output;

import com.fasterxml.jackson.core.JacksonException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * A dataset on the disk, to read. It describes itself: what its tables and columns are stands in
 * its datapackage.json, so that one of another version, or with forms of a user's own, is read,
 * too.
 */
public final class Dataset {
  private static final Pattern TABLE_NAME = Pattern.compile("[a-z][a-z0-9_]*");
  private static final String EXPECTED = "; expected a dataset that this program wrote";

  private final Path folder;
  private final String version;
  private final Optional<String> corpus;
  private final List<TableSchema> tables;
  private final Promises promises;

  private Dataset(
      Path folder,
      String version,
      Optional<String> corpus,
      List<TableSchema> tables,
      Promises promises) {
    this.folder = folder;
    this.version = version;
    this.corpus = corpus;
    this.tables = List.copyOf(tables);
    this.promises = promises;
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
        tables.add(schema(folder, resource));
      }
    }
    if (version.isEmpty() || tables.isEmpty()) {
      throw new UnusableDatasetException(
          folder.resolve(DatasetMark.PACKAGE),
          "found no member '" + DatasetMark.MEMBER + "' with a version, or no tables" + EXPECTED);
    }
    String corpus = root.path(DatasetMark.MEMBER).path("corpus").path("sha256").asText();
    return new Dataset(
        folder,
        version,
        Optional.of(corpus).filter(digest -> !digest.isEmpty()),
        tables,
        Promises.of(root));
  }

  private static TableSchema schema(Path folder, JsonNode resource)
      throws UnusableDatasetException {
    String name = resource.path("name").asText();
    Path file = folder.resolve(DatasetMark.PACKAGE);
    if (!TABLE_NAME.matcher(name).matches()) { // It becomes the name of a file.
      throw new UnusableDatasetException(
          file, "found a table named '%s'%s".formatted(name, EXPECTED));
    }
    try {
      return TableResource.schema(resource);
    } catch (IllegalArgumentException e) {
      throw new UnusableDatasetException(file, e.getMessage() + EXPECTED);
    }
  }

  /** A dataset whose tables are written, and whose description is not yet. */
  static Dataset written(Path folder, List<WrittenTable> tables, Promises promises) {
    return new Dataset(
        folder,
        ProgramVersion.read(),
        Optional.empty(),
        tables.stream().map(WrittenTable::schema).toList(),
        promises);
  }

  private static JsonNode description(Path folder) throws IOException {
    Path file = folder.resolve(DatasetMark.PACKAGE);
    if (!Files.isDirectory(folder)) {
      String found = Files.exists(folder) ? "a file" : "nothing there";
      throw new UnusableDatasetException(folder, "found " + found + EXPECTED);
    }
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

  /** SHA-256 of all files that it was read from, which tells two datasets apart. */
  public Optional<String> corpus() {
    return corpus;
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

  /** What its description says of its content as a whole. */
  public Promises promises() {
    return promises;
  }

  /**
   * The tables whose files have another size than its description says, in its order; one that is
   * missing or of which it says no size is none of them.
   *
   * @throws IOException if a file cannot be looked at
   */
  public List<TableSchema> resized() throws IOException {
    List<TableSchema> resized = new ArrayList<>();
    for (TableSchema table : tables) {
      Path file = file(table);
      FileDigest written = promises.digests().get(table.name());
      if (written != null
          && written.bytes() >= 0
          && Files.isRegularFile(file)
          && Files.size(file) != written.bytes()) {
        resized.add(table);
      }
    }
    return resized;
  }

  /** Where the CSV file of a table lies. */
  public Path file(TableSchema table) {
    return folder.resolve(table.fileName());
  }

  /**
   * Reads all rows of a table of which some columns are needed, as {@link #read(String, RowReader)}
   * does.
   *
   * @param columns without which the table cannot be used
   * @throws UnusableDatasetException if the table lacks one of them, too
   */
  public void read(String table, List<String> columns, RowReader reader) throws IOException {
    TableSchema schema = table(table);
    for (String column : columns) {
      if (!schema.columnNames().contains(column)) {
        throw new UnusableDatasetException(
            file(schema),
            "it was written by version %s and has no column %s; extract it anew"
                .formatted(version, column));
      }
    }
    read(table, reader);
  }

  /**
   * Reads all rows of a table, in order; they do not stand in memory.
   *
   * @throws UnusableDatasetException if the dataset has no such table, or its file is not what the
   *     description says
   * @throws IOException if it cannot be read, or what {@code reader} throws
   */
  public void read(String table, RowReader reader) throws IOException {
    try (RowCursor rows = rows(table)) {
      for (Optional<Row> row = rows.next(); row.isPresent(); row = rows.next()) {
        reader.read(row.get());
      }
    }
  }

  /**
   * The rows of a table, in order, for one who asks for them.
   *
   * @throws UnusableDatasetException if the dataset has no such table, or its file is not what the
   *     description says
   * @throws IOException if it cannot be read
   */
  public RowCursor rows(String table) throws IOException {
    TableSchema schema = table(table);
    return RowCursor.open(schema, file(schema));
  }
}
