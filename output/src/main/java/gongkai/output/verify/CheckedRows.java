package gongkai.output.verify;

import gongkai.output.Dataset;
import gongkai.output.TableRows;
import gongkai.output.TableSchema;
import gongkai.output.UnusableDatasetException;
import gongkai.output.verify.Finding.Kind;
import java.io.Closeable;
import java.io.IOException;
import java.util.List;
import java.util.Optional;

/**
 * The rows of a table that have as many fields as they must; what is no row is told, and passed
 * over. A file that is no CSV ends where it ceases to be one.
 */
final class CheckedRows implements Closeable {
  private final TableLayout layout;
  private final Findings findings;
  private final TableRows rows;
  private final String name;
  private boolean sound = true;

  /**
   * Begins behind the header, which is looked at.
   *
   * @throws IOException if the file cannot be read
   */
  CheckedRows(Dataset dataset, TableSchema schema, Findings findings) throws IOException {
    this.layout = new TableLayout(schema);
    this.findings = findings;
    this.name = schema.fileName();
    this.rows = TableRows.openWithDigest(dataset.file(schema));
    if (advance() && !rows.fields().equals(schema.columnNames())) {
      tell("header", String.join(",", rows.fields()), String.join(",", schema.columnNames()));
    } else if (sound && rows.number() == 0) {
      tell("header", "nothing", String.join(",", schema.columnNames()));
    }
  }

  private void tell(String what, String found, String expected) {
    sound = false;
    findings.add(Kind.TABLES, name, what, found, expected);
  }

  TableLayout layout() {
    return layout;
  }

  TableRows source() {
    return rows;
  }

  /** The next row; empty at the end, and where the header is another. */
  Optional<TableRow> next() throws IOException {
    while (sound && advance()) {
      List<String> fields = rows.fields();
      if (fields.size() == layout.schema().columns().size()) {
        return Optional.of(new TableRow(layout, rows.number(), fields));
      }
      findings.add(
          Kind.TABLES,
          layout.name() + " row " + rows.number(),
          "fields",
          fields.size() + "",
          layout.schema().columns().size() + "");
    }
    return Optional.empty();
  }

  private boolean advance() throws IOException {
    try {
      return rows.advance();
    } catch (UnusableDatasetException e) {
      tell("content", e.problem(), "CSV in UTF-8 to the end");
      return false;
    }
  }

  @Override
  public void close() throws IOException {
    rows.close();
  }
}
