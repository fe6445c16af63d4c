package gongkai.output;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import gongkai.normalizer.Additions;
import gongkai.normalizer.Codebook;
import gongkai.normalizer.Indicator;
import gongkai.normalizer.Knowledge;
import gongkai.normalizer.UnusableAdditionException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class PanelTablesTest {
  @TempDir private Path folder = Path.of("");

  private static List<String> columns() {
    return PanelTables.numbers(Codebook.load()).schema().columnNames();
  }

  /** The columns before those of indicators, of both panels. */
  static Stream<String> lead() {
    List<String> lead = new ArrayList<>(columns());
    Codebook.load().indicators().stream().map(Indicator::variable).forEach(lead::remove);
    return Stream.concat(lead.stream(), HarmonisedRow.LEAD.stream()).distinct();
  }

  @Test
  void tableWithAColumnTwiceIsRefused() {
    Column year = SharedColumns.YEAR;

    assertThatThrownBy(
            () -> new TableSchema("t", "", "", "", List.of(year, year), List.of(), List.of()))
        .hasMessage("t: a column stands twice among [year, year]");
  }

  @Test
  void columnsBeforeThoseOfIndicatorsAreTheSameInBothPanels() {
    assertThat(columns()).containsSequence(HarmonisedRow.LEAD);
  }

  /** Else a form of a user's own would put a second column of the name into the panel. */
  @ParameterizedTest
  @MethodSource("lead")
  void noIndicatorOfAUsersOwnTakesTheNameOfAColumn(String name) throws IOException {
    Path form = folder.resolve("own.yaml");
    Files.writeString(
        form,
        """
        form: own_sheet
        indicators:
          - {code: own.all, var_name: %s, unit: items, label_zh: 全部, label_en: All}
        parts:
          - id: statistics
            key: row
            columns: [{role: value, label: 数量}]
            rows: [{code: own.all, label: 全部}]
        """
            .formatted(name));

    assertThatThrownBy(
            () ->
                Knowledge.of(
                    new Additions(
                        Optional.empty(), Optional.empty(), Optional.of(form), Optional.empty())))
        .isInstanceOf(UnusableAdditionException.class)
        .hasMessageEndingWith("expected another; it is a column of the panel");
  }
}
