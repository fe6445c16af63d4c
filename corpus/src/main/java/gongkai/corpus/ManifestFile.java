package gongkai.corpus;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectReader;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.CharacterCodingException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;

/** Reads the rows of a manifest's file. */
final class ManifestFile {
  private static final String PATH = "path";
  private static final int MARK = '\ufeff';

  private final Path file;
  private final Receiver receiver;
  private long line;

  /** Takes rows. */
  @FunctionalInterface
  interface Receiver {
    /** Empty, or the line in which the path stood before. */
    Optional<Long> add(String path, ManifestRow row);
  }

  private ManifestFile(Path file, Receiver receiver) {
    this.file = file;
    this.receiver = receiver;
  }

  static void read(Path file, Receiver receiver) throws IOException {
    new ManifestFile(file, receiver).read();
  }

  private void read() throws IOException {
    String name = FilePaths.name(file).toLowerCase(Locale.ROOT);
    try (BufferedReader reader = Files.newBufferedReader(file)) {
      reader.mark(1);
      if (reader.read() != MARK) {
        reader.reset();
      }
      if (name.endsWith(".csv")) {
        readCsv(reader);
      } else if (name.endsWith(".jsonl")) {
        readJson(reader);
      } else {
        throw problem("found a name that ends otherwise, expected .csv or .jsonl");
      }
    } catch (CharacterCodingException e) {
      throw problem("found bytes that are no UTF-8 in it or below, expected UTF-8");
    } catch (UncheckedIOException e) {
      throw problem("found what is no CSV of UTF-8: " + e.getMessage());
    }
  }

  private void readCsv(BufferedReader reader) throws IOException {
    CSVFormat format = CSVFormat.RFC4180.builder().setIgnoreEmptyLines(true).get();
    try (CSVParser parser = CSVParser.builder().setReader(reader).setFormat(format).get()) {
      Iterator<CSVRecord> rows = parser.iterator();
      if (!rows.hasNext()) {
        throw problem("found nothing, expected a head with the column path");
      }
      List<String> head = head(rows.next());
      line = parser.getCurrentLineNumber();
      while (rows.hasNext()) {
        CSVRecord row = rows.next();
        if (row.size() != head.size()) {
          throw problem(
              "found %d fields, expected %d as in the head".formatted(row.size(), head.size()));
        }
        add(column -> head.contains(column) ? row.get(head.indexOf(column)) : "");
        line = parser.getCurrentLineNumber();
      }
    }
  }

  private List<String> head(CSVRecord row) throws UnusableManifestException {
    List<String> head = row.stream().map(name -> name.strip().toLowerCase(Locale.ROOT)).toList();
    if (!head.contains(PATH)) {
      throw problem("found the columns %s, expected one named path".formatted(head));
    }
    for (String column : ManifestRow.COLUMNS) {
      if (head.indexOf(column) != head.lastIndexOf(column)) {
        throw problem("found the column %s twice, expected it once".formatted(column));
      }
    }
    return head;
  }

  private void readJson(BufferedReader reader) throws IOException {
    ObjectReader json =
        JsonMapper.builder()
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .build()
            .readerFor(JsonNode.class);
    for (String text = reader.readLine(); text != null; text = reader.readLine()) {
      if (!text.isBlank()) {
        JsonNode object = object(json, text);
        add(column -> field(object, column));
      }
      line++;
    }
  }

  private JsonNode object(ObjectReader json, String text) throws IOException {
    try {
      JsonNode node = json.readTree(text);
      if (node.isObject()) {
        requireValues(node);
        return node;
      }
    } catch (JsonProcessingException e) {
      throw problem("found no JSON (%s), expected an object".formatted(e.getOriginalMessage()));
    }
    throw problem("found other JSON, expected an object");
  }

  private void requireValues(JsonNode object) throws UnusableManifestException {
    for (String column : List.of(PATH, "url", "agency", "year", "fetched_at")) {
      JsonNode value = object.path(column);
      if (value.isContainerNode()) {
        throw problem("%s: found %s, expected a text or a number".formatted(column, value));
      }
    }
  }

  /** Empty where there is none. */
  private static String field(JsonNode object, String column) {
    JsonNode value = object.path(column);
    if (value.isMissingNode() || value.isNull()) {
      return "";
    }
    return value.asText();
  }

  private void add(Function<String, String> field) throws UnusableManifestException {
    String path = field.apply(PATH);
    if (path.isEmpty()) {
      throw problem("found no path, expected one as in files.csv");
    }
    try {
      Optional<Long> before = receiver.add(path, ManifestRow.checked(line + 1, field));
      if (before.isPresent()) {
        throw problem(
            "found the path %s of line %d again, expected it once".formatted(path, before.get()));
      }
    } catch (ManifestRow.FieldException e) {
      throw problem(e.problem());
    }
  }

  /** With the line that is being read. */
  private UnusableManifestException problem(String problem) {
    return new UnusableManifestException(file, line + 1, problem);
  }
}
