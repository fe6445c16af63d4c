package gongkai.output;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

/**
 * A table of the dataset and how a row of it comes about: what a column is and where its value
 * comes from stand together.
 *
 * @param schema the table
 * @param values for each column, its field from a row's source
 * @param <T> what one row is made of
 */
record DatasetTable<T>(TableSchema schema, List<Function<T, String>> values) {
  DatasetTable {
    values = List.copyOf(values);
    if (values.size() != schema.columns().size()) {
      throw new IllegalArgumentException(schema.name() + ": a column has no value");
    }
  }

  /** The fields of one row, in the order of the columns. */
  List<String> row(T source) {
    List<String> fields = new ArrayList<>(values.size());
    for (Function<T, String> value : values) {
      fields.add(value.apply(source));
    }
    return fields;
  }

  /** Starts a table; columns follow in order. */
  static <T> Builder<T> named(String name, String title, String titleZh, String description) {
    return new Builder<>(name, title, titleZh, description);
  }

  /** Collects a table's columns. */
  static final class Builder<T> {
    private final String name;
    private final String title;
    private final String titleZh;
    private final String description;
    private final List<Column> columns = new ArrayList<>();
    private final List<Function<T, String>> values = new ArrayList<>();
    private final List<TableSchema.Reference> references = new ArrayList<>();
    private List<String> key = List.of();

    private Builder(String name, String title, String titleZh, String description) {
      this.name = name;
      this.title = title;
      this.titleZh = titleZh;
      this.description = description;
    }

    Builder<T> column(Column column, Function<T, String> value) {
      columns.add(column);
      values.add(value);
      return this;
    }

    /** A column that is filled later, from what all rows say together, or not yet. */
    Builder<T> emptyColumn(Column column) {
      return column(column, unused -> "");
    }

    Builder<T> key(String... names) {
      key = List.of(names);
      return this;
    }

    Builder<T> reference(String column, String table, String target) {
      references.add(new TableSchema.Reference(column, table, target));
      return this;
    }

    DatasetTable<T> build() {
      return new DatasetTable<>(
          new TableSchema(name, title, titleZh, description, columns, key, references), values);
    }
  }
}
