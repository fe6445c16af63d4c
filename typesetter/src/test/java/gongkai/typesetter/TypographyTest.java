package gongkai.typesetter;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What becomes of a table's cells; the cases are the files of the folder cases. */
class TypographyTest {
  private static final Path CASES = Path.of("src/test/resources/gongkai/typesetter/cases");

  static List<Path> cases() throws IOException {
    try (Stream<Path> files = Files.list(CASES)) {
      return files.sorted().toList();
    }
  }

  @ParameterizedTest
  @MethodSource("cases")
  void setsTheTable(Path file) throws IOException {
    Node node = Node.parse(file.toString(), Files.readString(file));
    SampleReport report =
        SampleReport.load(node.at("sample").text())
            .withTypography(Typography.read(node.at("typography")));
    Grid table =
        Typesetter.tables(report).stream()
            .filter(grid -> grid.name().equals(node.at("table").text()))
            .findFirst()
            .orElseThrow();
    assertThat(node.at("rows").entries()).isNotEmpty();
    node.at("rows")
        .entries()
        .forEach(
            (row, cells) ->
                assertThat(row(table, Integer.parseInt(row)))
                    .as("%s, row %s", node.at("why").text(), row)
                    .isEqualTo(cells.texts()));
  }

  /** The cells that begin in a row, with their spans if they have any. */
  private static List<String> row(Grid table, int row) {
    return table.cellsIn(row).stream()
        .filter(cell -> cell.row() == row)
        .map(
            cell ->
                cell.rowSpan() * cell.columnSpan() == 1
                    ? cell.text()
                    : cell.text() + " " + cell.rowSpan() + "x" + cell.columnSpan())
        .toList();
  }

  @Test
  void dividesSectionTwoByItem() {
    Typography divided = Typography.read(Node.parse("test", "division: by_item"));
    List<Grid> tables =
        Typesetter.tables(SampleReport.load("pingtan-ziranju-2021").withTypography(divided));
    assertThat(tables).extracting(Grid::rows).containsExactly(4, 3, 4, 3, 28, 4);
    assertThat(tables.get(3).cellAt(1, 4).text()).isEqualTo("第二十条第（八）项");
  }

  @Test
  void keepsTheFiguresWhateverTheTypography() throws IOException {
    List<Figure> official =
        SampleReport.load("pingtan-2025").withTypography(Typography.OFFICIAL).figures();
    for (Path file : cases()) {
      Node node = Node.parse(file.toString(), Files.readString(file));
      List<Figure> figures =
          SampleReport.load("pingtan-2025")
              .withTypography(Typography.read(node.at("typography")))
              .figures();
      boolean leavesOut = node.at("typography").value().toString().contains("leave_out");
      assertThat(official).containsAll(figures);
      assertThat(figures.size() < official.size()).as(file.toString()).isEqualTo(leavesOut);
    }
  }

  @Test
  void refusesWordingForALabelThatIsNotThere() {
    SampleReport report =
        SampleReport.load("pingtan-2025")
            .withTypography(Typography.OFFICIAL.withWording(Map.of("行政许司", "行政许可")));
    assertThatThrownBy(() -> Typesetter.tables(report))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("行政许司");
  }

  @Test
  void refusesAnOptionThatNobodyReads() {
    Node misspelt = Node.parse("test", "digit: full_width");
    assertThatThrownBy(() -> Typography.read(misspelt)).hasMessageContaining("digit is none of");
  }

  @Test
  void refusesAnUnknownAlternative() {
    Node unknown = Node.parse("test", "digits: roman");
    assertThatThrownBy(() -> Typography.read(unknown)).hasMessageContaining("roman");
  }
}
