package gongkai.output.script;

import gongkai.output.Column;
import gongkai.output.ColumnType;
import gongkai.output.Dataset;
import gongkai.output.TableSchema;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;

/** load.do: a block of commands a table; what they share stands in a resource. */
final class StataScript {
  private static final String RESOURCE = "load.do";

  /** Stata's bound of a variable label, in characters. */
  private static final int LONGEST_LABEL = 80;

  private final Dataset dataset;
  private final ValueLabels labels;

  /** How a language is asked for, and what a column and a code are called in it. */
  private record Language(
      String code, Function<Column, String> column, Function<ValueLabels.Label, String> label) {}

  private static final List<Language> LANGUAGES =
      List.of(
          new Language("en", Column::title, ValueLabels.Label::english),
          new Language("zh", Column::titleZh, ValueLabels.Label::chinese));

  StataScript(Dataset dataset, ValueLabels labels) {
    this.dataset = dataset;
    this.labels = labels;
  }

  String text() throws IOException {
    String names =
        dataset.tables().stream().map(TableSchema::name).collect(Collectors.joining(" "));
    String tables = dataset.tables().stream().map(this::table).collect(Collectors.joining("else "));
    return resource()
        .replace("{{VERSION}}", dataset.version().replaceAll("[^0-9A-Za-z.+-]", ""))
        .replace("{{NAMES}}", names)
        .replace("{{TABLES}}\n", tables);
  }

  private static String resource() throws IOException {
    try (InputStream in =
        Objects.requireNonNull(StataScript.class.getResourceAsStream(RESOURCE), RESOURCE)) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    }
  }

  private String table(TableSchema table) {
    StringBuilder block = new StringBuilder();
    line(block, "if \"`table'\" == \"%s\" {".formatted(table.name()));
    line(block, "  gongkai_read %s".formatted(table.name()));
    Map<List<String>, List<Column>> coded = coded(table);
    convert(block, "numbers", table, ColumnType.INTEGER, ColumnType.NUMBER);
    convert(block, "booleans", table, ColumnType.BOOLEAN);
    convert(block, "dates", table, ColumnType.DATE);
    convert(block, "datetimes", table, ColumnType.DATETIME);
    encode(block, coded);
    line(block, "  label language en, rename");
    LANGUAGES.forEach(language -> label(block, table, coded, language));
    line(block, "}");
    return block.toString();
  }

  private static void convert(
      StringBuilder block, String program, TableSchema table, ColumnType... types) {
    List<ColumnType> wanted = List.of(types);
    String names =
        table.columns().stream()
            .filter(column -> wanted.contains(column.type()))
            .map(Column::name)
            .collect(Collectors.joining(" "));
    if (!names.isEmpty()) {
      line(block, "  gongkai_%s %s".formatted(program, names));
    }
  }

  /** The enumerated columns; those that hold the same and are called the same stand together. */
  private Map<List<String>, List<Column>> coded(TableSchema table) {
    return table.columns().stream()
        .filter(column -> column.type() == ColumnType.STRING)
        .filter(column -> !column.constraints().allowed().isEmpty())
        .collect(Collectors.groupingBy(this::words, LinkedHashMap::new, Collectors.toList()));
  }

  private List<String> words(Column column) {
    return column.constraints().allowed().stream()
        .map(code -> code + " " + labels.of(column.name(), code))
        .toList();
  }

  private void encode(StringBuilder block, Map<List<String>, List<Column>> coded) {
    int number = 0;
    for (List<Column> columns : coded.values()) {
      number++;
      Column first = columns.get(0);
      define(block, number, "code", first.constraints().allowed());
      for (Language language : LANGUAGES) {
        define(
            block,
            number,
            language.code(),
            first.constraints().allowed().stream()
                .map(code -> language.label().apply(labels.of(first.name(), code)))
                .toList());
      }
      line(block, "  gongkai_codes values%d_code %s".formatted(number, names(columns)));
    }
  }

  private static void define(StringBuilder block, int number, String suffix, List<String> words) {
    StringBuilder values = new StringBuilder();
    for (int i = 0; i < words.size(); i++) {
      values.append(' ').append(i + 1).append(' ').append(text(words.get(i)));
    }
    line(block, "  label define values%d_%s%s".formatted(number, suffix, values));
  }

  private static void label(
      StringBuilder block,
      TableSchema table,
      Map<List<String>, List<Column>> coded,
      Language language) {
    if (!language.code().equals("en")) {
      line(block, "  label language %s, new".formatted(language.code()));
    }
    for (Column column : table.columns()) {
      line(
          block,
          "  label variable %s %s".formatted(column.name(), text(language.column().apply(column))));
    }
    int number = 0;
    for (List<Column> columns : coded.values()) {
      number++;
      line(
          block,
          "  label values %s values%d_%s".formatted(names(columns), number, language.code()));
    }
  }

  private static String names(List<Column> columns) {
    return columns.stream().map(Column::name).collect(Collectors.joining(" "));
  }

  /** A text as a literal: without what Stata would take for a macro or for its end. */
  private static String text(String text) {
    String plain = text.replaceAll("[\\p{Cntrl}]", " ").replaceAll("[`\"]", "'").replace("$", "＄");
    int length = plain.codePointCount(0, plain.length());
    String label =
        length <= LONGEST_LABEL
            ? plain
            : plain.substring(0, plain.offsetByCodePoints(0, LONGEST_LABEL));
    return "`\"" + label + "\"'";
  }

  private static void line(StringBuilder block, String text) {
    block.append(text).append('\n');
  }
}
