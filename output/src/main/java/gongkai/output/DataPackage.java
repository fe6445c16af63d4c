package gongkai.output;

import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * datapackage.json: a Frictionless Data Package that describes the tables, and says what they were
 * made from and by which version of this program. Its date is the one given, else the newest that
 * the inputs themselves say, so that the same input gives the same bytes.
 */
final class DataPackage {
  private static final ObjectMapper JSON = new ObjectMapper();

  private final List<WrittenTable> tables;
  private final ObjectNode root;

  /**
   * What a dataset was made from.
   *
   * @param corpus the files
   * @param origins the reports' sites and dates
   * @param created the date that the dataset shall carry
   */
  record Inputs(CorpusDigest corpus, Origins origins, Optional<Instant> created) {}

  /** A description that lacks the files beside the tables. */
  DataPackage(List<WrittenTable> tables, DatasetSummary summary, Inputs inputs) {
    this.tables = List.copyOf(tables);
    String digest = inputs.corpus().sha256();
    this.root = start(inputs.created().or(inputs.origins()::newest));
    root.set("sources", SourceList.of(inputs.origins(), inputs.corpus(), digest));
    ArrayNode resources = root.putArray("resources");
    tables.forEach(table -> resources.add(TableResource.describe(table)));
    root.set(DatasetMark.MEMBER, mark(summary, inputs.corpus().files(), digest));
  }

  /** What it says of the content as a whole. */
  Promises promises() {
    return Promises.of(root);
  }

  /**
   * Writes it.
   *
   * @param beside the names of the files beside the tables
   */
  void write(Path folder, List<String> beside) throws IOException {
    ArrayNode files = ((ObjectNode) root.path(DatasetMark.MEMBER)).withArray(DatasetMark.FILES);
    beside.forEach(files::add);
    DefaultIndenter indenter = new DefaultIndenter("  ", "\n");
    DefaultPrettyPrinter printer = new DefaultPrettyPrinter().withArrayIndenter(indenter);
    printer.indentObjectsWith(indenter);
    try (DatasetFile file = new DatasetFile(folder.resolve(DatasetMark.PACKAGE))) {
      file.write(JSON.writer(printer).writeValueAsString(root) + "\n");
      file.finish();
    }
  }

  private static ObjectNode start(Optional<Instant> created) {
    ObjectNode root = JSON.createObjectNode();
    root.put("profile", "tabular-data-package");
    root.put("name", "gongkai-dataset");
    root.put("title", DatasetTexts.TITLE);
    root.put("description", DatasetTexts.DESCRIPTION);
    root.put("version", ProgramVersion.read());
    created.ifPresent(time -> root.put("created", time.toString()));
    ObjectNode licence = root.putArray("licenses").addObject();
    licence.put("name", DatasetTexts.LICENCE);
    licence.put("path", "https://creativecommons.org/publicdomain/zero/1.0/");
    licence.put("title", "Creative Commons Zero v1.0 Universal");
    ObjectNode contributor = root.putArray("contributors").addObject();
    contributor.put("title", DatasetTexts.AUTHORS);
    contributor.put("role", "wrangler");
    ArrayNode keywords = root.putArray("keywords");
    DatasetTexts.KEYWORDS.forEach(keywords::add);
    return root;
  }

  private ObjectNode mark(DatasetSummary summary, long hashed, String digest) {
    ObjectNode mark = JSON.createObjectNode();
    mark.put("version", ProgramVersion.read());
    ArrayNode files = mark.putArray(DatasetMark.FILES);
    tables.forEach(table -> files.add(table.file().name()));
    ObjectNode from = mark.putObject("corpus");
    from.put("files", summary.totalFiles());
    from.put("files_hashed", hashed);
    from.put("sha256", digest);
    ObjectNode statuses = from.putObject("status");
    summary.files().forEach((status, count) -> statuses.put(status.code(), count));
    ObjectNode rows = mark.putObject("rows");
    tables.forEach(table -> rows.put(table.schema().name(), table.rows()));
    mark.put("figures_flagged", summary.flaggedFigures());
    mark.put("checks_failed", summary.failedChecks());
    return mark;
  }
}
