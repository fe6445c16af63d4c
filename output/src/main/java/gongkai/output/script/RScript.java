package gongkai.output.script;

import gongkai.output.Column;
import gongkai.output.Dataset;
import gongkai.output.TableSchema;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;

/** load.R: what every dataset's script does stands in a resource; the tables are put before it. */
final class RScript {
  private static final String RESOURCE = "load.R";

  private final Dataset dataset;
  private final ValueLabels labels;

  RScript(Dataset dataset, ValueLabels labels) {
    this.dataset = dataset;
    this.labels = labels;
  }

  String text() throws IOException {
    String tables = dataset.tables().stream().map(this::table).collect(Collectors.joining(",\n"));
    return resource()
        .replace("{{VERSION}}", dataset.version().replaceAll("[^0-9A-Za-z.+-]", ""))
        .replace("{{TABLES}}", tables);
  }

  private static String resource() throws IOException {
    try (InputStream in =
        Objects.requireNonNull(RScript.class.getResourceAsStream(RESOURCE), RESOURCE)) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    }
  }

  private String table(TableSchema table) {
    String columns =
        table.columns().stream().map(this::column).collect(Collectors.joining(",\n        "));
    return "      list(\n        name = %s, en = %s, zh = %s, columns = list(\n        %s))"
        .formatted(text(table.name()), text(table.title()), text(table.titleZh()), columns);
  }

  private String column(Column column) {
    String described =
        "column(%s, %s, %s, %s"
            .formatted(
                text(column.name()),
                text(type(column)),
                text(column.title()),
                text(column.titleZh()));
    List<String> codes = column.constraints().allowed();
    if (codes.isEmpty()) {
      return described + ")";
    }
    Function<Function<ValueLabels.Label, String>, List<String>> called =
        language ->
            codes.stream().map(code -> language.apply(labels.of(column.name(), code))).toList();
    return "%s,\n          codes = %s,\n          words_en = %s,\n          words_zh = %s)"
        .formatted(
            described,
            vector(codes),
            vector(called.apply(ValueLabels.Label::english)),
            vector(called.apply(ValueLabels.Label::chinese)));
  }

  private static String type(Column column) {
    if (!column.constraints().allowed().isEmpty()) {
      return "code";
    }
    return switch (column.type()) {
      case STRING -> "text";
      // R's integers end at 2^31, a file's size does not.
      case INTEGER, NUMBER -> "number";
      case BOOLEAN -> "boolean";
      case DATE -> "date";
      case DATETIME -> "datetime";
    };
  }

  private static String vector(List<String> texts) {
    return texts.stream().map(RScript::text).collect(Collectors.joining(", ", "c(", ")"));
  }

  /** A text as a literal, whatever stands in it. */
  private static String text(String text) {
    StringBuilder literal = new StringBuilder("\"");
    text.codePoints()
        .forEach(
            point -> {
              if (point == '"' || point == '\\') {
                literal.append('\\').appendCodePoint(point);
              } else if (Character.isISOControl(point)) {
                literal.append(' ');
              } else {
                literal.appendCodePoint(point);
              }
            });
    return literal.append('"').toString();
  }
}
