package gongkai.output.excel;

import static org.assertj.core.api.Assertions.assertThat;

import gongkai.output.Column;
import gongkai.output.ColumnType;
import gongkai.output.Dataset;
import gongkai.output.InventedDataset;
import gongkai.output.TableSchema;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ExcelCsvTest {
  @TempDir private Path temporary;

  @Test
  void sameRowsWithAMarkAndWithoutFormulas() throws IOException {
    Dataset dataset = InventedDataset.write(temporary.resolve("dataset"), new ExcelCsv());

    for (TableSchema table : dataset.tables()) {
      String text = Files.readString(dataset.folder().resolve(table.name() + "-excel.csv"));
      assertThat(text).startsWith("\uFEFF" + table.columnNames().get(0));
      List<List<String>> rows = new ArrayList<>();
      rows.add(table.columnNames());
      dataset.read(table.name(), row -> rows.add(expected(table, row.fields())));
      try (CSVParser parser =
          CSVFormat.RFC4180.parse(new java.io.StringReader(text.substring(1)))) {
        assertThat(parser.stream().map(row -> List.of(row.values()))).isEqualTo(rows);
      }
    }
    assertThat(Files.readString(dataset.folder().resolve("unmatched-excel.csv")))
        .contains("\"'=1+\"\"1\"\"\"");
  }

  private static List<String> expected(TableSchema table, List<String> fields) {
    List<String> expected = new ArrayList<>();
    for (int i = 0; i < fields.size(); i++) {
      Column column = table.columns().get(i);
      boolean formula = column.type() == ColumnType.STRING && fields.get(i).startsWith("=");
      expected.add(formula ? "'" + fields.get(i) : fields.get(i));
    }
    return expected;
  }
}
