package gongkai.output;

import java.util.HashSet;
import java.util.List;

/**
 * A table of the dataset as every format shows it.
 *
 * @param name the file's name without its ending
 * @param title a short English name
 * @param titleZh the same in Chinese
 * @param description what a row is, and in which order the rows stand
 * @param columns in order
 * @param key the columns that tell its rows apart, where an empty field counts as a value; empty if
 *     nothing promises that
 * @param references the columns that name a row of another table, where they are not empty
 */
public record TableSchema(
    String name,
    String title,
    String titleZh,
    String description,
    List<Column> columns,
    List<String> key,
    List<Reference> references) {

  /**
   * A column whose fields stand in a column of another table, which is that table's key.
   *
   * @param column the name of the column here
   * @param table the other table's name
   * @param target the name of the column there
   */
  public record Reference(String column, String table, String target) {}

  public TableSchema {
    columns = List.copyOf(columns);
    key = List.copyOf(key);
    references = List.copyOf(references);
    List<String> names = columns.stream().map(Column::name).toList();
    if (new HashSet<>(names).size() != names.size()) {
      throw new IllegalArgumentException(name + ": a column stands twice among " + names);
    }
    if (!names.containsAll(key)
        || !names.containsAll(references.stream().map(Reference::column).toList())) {
      throw new IllegalArgumentException(name + ": a key names no column of " + names);
    }
  }

  /** Its file in the dataset. */
  public String fileName() {
    return name + ".csv";
  }

  /** The names of the columns, in order. */
  public List<String> columnNames() {
    return columns.stream().map(Column::name).toList();
  }

  /** Whether it has a column of this name. */
  public boolean has(String column) {
    return columnNames().contains(column);
  }

  /**
   * Where a column stands, from 0.
   *
   * @throws IllegalArgumentException if there is none of this name
   */
  public int indexOf(String column) {
    // Asked for each field of each row that is read back.
    for (int i = 0; i < columns.size(); i++) {
      if (columns.get(i).name().equals(column)) {
        return i;
      }
    }
    throw new IllegalArgumentException(name + " has no column " + column);
  }
}
