package gongkai.output;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * A table as a resource of a Frictionless Data Package, with its schema, keys and checksum; and the
 * other way round.
 */
final class TableResource {
  /** Not of the standard, which lets a description have more than it names. */
  static final String TITLE_ZH = "title_zh";

  private TableResource() {}

  static ObjectNode describe(WrittenTable table) {
    TableSchema schema = table.schema();
    ObjectNode resource = JsonNodeFactory.instance.objectNode();
    resource.put("profile", "tabular-data-resource");
    resource.put("name", schema.name());
    resource.put("path", table.file().name());
    resource.put("title", schema.title());
    resource.put(TITLE_ZH, schema.titleZh());
    resource.put("description", schema.description());
    resource.put("format", "csv");
    resource.put("mediatype", "text/csv");
    resource.put("encoding", "utf-8");
    resource.put("bytes", table.file().bytes());
    resource.put("hash", "sha256:" + table.file().sha256());
    resource.set("dialect", dialect());
    resource.set("schema", schema(schema));
    return resource;
  }

  private static ObjectNode dialect() {
    ObjectNode dialect = JsonNodeFactory.instance.objectNode();
    dialect.put("delimiter", ",");
    dialect.put("lineTerminator", "\n");
    dialect.put("quoteChar", "\"");
    dialect.put("doubleQuote", true);
    dialect.put("skipInitialSpace", false);
    dialect.put("header", true);
    dialect.put("caseSensitiveHeader", true);
    return dialect;
  }

  private static ObjectNode schema(TableSchema schema) {
    ObjectNode described = JsonNodeFactory.instance.objectNode();
    ArrayNode fields = described.putArray("fields");
    schema.columns().forEach(column -> fields.add(field(column)));
    described.putArray("missingValues").add("");
    if (!schema.key().isEmpty()) {
      ArrayNode key = described.putArray("primaryKey");
      schema.key().forEach(key::add);
    }
    if (!schema.references().isEmpty()) {
      ArrayNode references = described.putArray("foreignKeys");
      schema.references().forEach(reference -> references.add(reference(reference)));
    }
    return described;
  }

  private static ObjectNode field(Column column) {
    ObjectNode field = JsonNodeFactory.instance.objectNode();
    field.put("name", column.name());
    field.put("type", column.type().code());
    field.put("title", column.title());
    field.put(TITLE_ZH, column.titleZh());
    if (!column.description().isEmpty()) {
      field.put("description", column.description());
    }
    ObjectNode constraints = constraints(column.constraints());
    if (!constraints.isEmpty()) {
      field.set("constraints", constraints);
    }
    return field;
  }

  private static ObjectNode constraints(Column.Constraints of) {
    ObjectNode constraints = JsonNodeFactory.instance.objectNode();
    if (of.required()) {
      constraints.put("required", true);
    }
    of.pattern().ifPresent(pattern -> constraints.put("pattern", pattern));
    of.minimum().ifPresent(minimum -> constraints.put("minimum", minimum));
    if (!of.allowed().isEmpty()) {
      ArrayNode allowed = constraints.putArray("enum");
      of.allowed().forEach(allowed::add);
    }
    return constraints;
  }

  private static ObjectNode reference(TableSchema.Reference reference) {
    ObjectNode described = JsonNodeFactory.instance.objectNode();
    described.put("fields", reference.column());
    ObjectNode target = described.putObject("reference");
    target.put("resource", reference.table());
    target.put("fields", reference.target());
    return described;
  }

  /** The table that a resource describes. */
  static TableSchema schema(JsonNode resource) {
    JsonNode schema = resource.path("schema");
    List<Column> columns = new ArrayList<>();
    schema.path("fields").forEach(field -> columns.add(column(field)));
    List<TableSchema.Reference> references = new ArrayList<>();
    schema.path("foreignKeys").forEach(key -> references.add(reference(key)));
    return new TableSchema(
        resource.path("name").asText(),
        resource.path("title").asText(),
        resource.path(TITLE_ZH).asText(),
        resource.path("description").asText(),
        columns,
        texts(schema.path("primaryKey")),
        references);
  }

  private static Column column(JsonNode field) {
    JsonNode constraints = field.path("constraints");
    JsonNode minimum = constraints.path("minimum");
    return new Column(
        field.path("name").asText(),
        ColumnType.of(field.path("type").asText()),
        field.path("title").asText(),
        field.path(TITLE_ZH).asText(),
        field.path("description").asText(),
        new Column.Constraints(
            constraints.path("required").asBoolean(),
            Optional.ofNullable(constraints.path("pattern").textValue()),
            texts(constraints.path("enum")),
            minimum.isInt() ? OptionalInt.of(minimum.asInt()) : OptionalInt.empty()));
  }

  private static TableSchema.Reference reference(JsonNode key) {
    JsonNode target = key.path("reference");
    return new TableSchema.Reference(
        key.path("fields").asText(),
        target.path("resource").asText(),
        target.path("fields").asText());
  }

  private static List<String> texts(JsonNode array) {
    List<String> texts = new ArrayList<>();
    array.forEach(text -> texts.add(text.asText()));
    return texts;
  }
}
