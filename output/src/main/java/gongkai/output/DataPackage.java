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
 * made from and by which version of this program. It has no time of its own, so that the same input
 * gives the same bytes.
 */
final class DataPackage {
  private static final ObjectMapper JSON = new ObjectMapper();

  private final List<WrittenTable> tables;
  private final List<String> beside;
  private final DatasetSummary summary;
  private final CorpusDigest corpus;
  private final Optional<Instant> created;

  DataPackage(
      List<WrittenTable> tables,
      List<String> beside,
      DatasetSummary summary,
      CorpusDigest corpus,
      Optional<Instant> created) {
    this.tables = List.copyOf(tables);
    this.beside = List.copyOf(beside);
    this.summary = summary;
    this.corpus = corpus;
    this.created = created;
  }

  void write(Path folder) throws IOException {
    DefaultIndenter indenter = new DefaultIndenter("  ", "\n");
    DefaultPrettyPrinter printer = new DefaultPrettyPrinter().withArrayIndenter(indenter);
    printer.indentObjectsWith(indenter);
    try (DatasetFile file = new DatasetFile(folder.resolve(DatasetMark.PACKAGE))) {
      file.write(JSON.writer(printer).writeValueAsString(describe()) + "\n");
      file.finish();
    }
  }

  private ObjectNode describe() {
    ObjectNode root = JSON.createObjectNode();
    root.put("profile", "tabular-data-package");
    root.put("name", "gongkai-dataset");
    root.put("title", "Annual reports of Chinese government agencies on information disclosure");
    root.put(
        "description",
        "The figures of 政府信息公开工作年度报告, each with the file, page and cell it came from."
            + " An empty field is a missing value and never 0; numbers are plain decimals, money is"
            + " in yuan; a figure that may be wrong carries a flag.");
    root.put("version", ProgramVersion.read());
    created.ifPresent(time -> root.put("created", time.toString()));
    ObjectNode licence = root.putArray("licenses").addObject();
    licence.put("name", "CC0-1.0");
    licence.put("path", "https://creativecommons.org/publicdomain/zero/1.0/");
    licence.put("title", "Creative Commons Zero v1.0 Universal");
    ArrayNode resources = root.putArray("resources");
    tables.forEach(table -> resources.add(TableResource.describe(table)));
    root.set(DatasetMark.MEMBER, mark());
    return root;
  }

  private ObjectNode mark() {
    ObjectNode mark = JSON.createObjectNode();
    mark.put("version", ProgramVersion.read());
    ArrayNode files = mark.putArray(DatasetMark.FILES);
    tables.forEach(table -> files.add(table.file().name()));
    beside.forEach(files::add);
    ObjectNode from = mark.putObject("corpus");
    from.put("files", summary.totalFiles());
    from.put("files_hashed", corpus.files());
    from.put("sha256", corpus.sha256());
    ObjectNode statuses = from.putObject("status");
    summary.files().forEach((status, count) -> statuses.put(status.code(), count));
    ObjectNode rows = mark.putObject("rows");
    tables.forEach(table -> rows.put(table.schema().name(), table.rows()));
    mark.put("figures_flagged", summary.flaggedFigures());
    mark.put("checks_failed", summary.failedChecks());
    return mark;
  }
}
