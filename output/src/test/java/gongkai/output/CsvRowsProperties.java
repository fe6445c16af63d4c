package gongkai.output;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.apache.commons.csv.CSVFormat;

/** The printer writes what Commons CSV writes, and its parser reads it back. */
class CsvRowsProperties {
  private static final CSVFormat FORMAT =
      CSVFormat.RFC4180.builder().setRecordSeparator('\n').get();

  @Provide
  Arbitrary<List<String>> rows() {
    return Arbitraries.strings()
        .withChars(",\"\n\r #!'-=$\\0aé\u00a0\u2028\u3000汉\t\u0001")
        .ofMaxLength(5)
        .list()
        .ofMinSize(1)
        .ofMaxSize(4);
  }

  @Property(tries = 5000)
  void printsAsCommonsCsv(@ForAll("rows") List<String> row) throws IOException {
    StringBuilder expected = new StringBuilder();
    FORMAT.printRecord(expected, row.toArray());

    String printed = CsvRows.format(List.of(row));

    assertThat(printed).isEqualTo(expected.toString());
    assertThat(CsvRows.parse(printed)).containsExactly(row);
  }
}
