package gongkai.cli.text;

import static org.assertj.core.api.Assertions.assertThat;

import gongkai.extractor.Cell;
import gongkai.extractor.Place;
import gongkai.extractor.Table;
import java.util.List;
import org.junit.jupiter.api.Test;

class GridDrawingTest {
  private static Cell cell(int row, int column, int rows, int columns, String text) {
    return new Cell(row, column, rows, columns, text, Place.NONE);
  }

  private static String draw(int rows, int columns, Cell... cells) {
    return String.join(
        "\n", GridDrawing.of(new Table(1, rows, columns, List.of(cells), Place.NONE)).lines());
  }

  @Test
  void drawsSpansAsOneBoxAndAlignsChinese() {
    String drawn =
        draw(
            3,
            3,
            cell(1, 1, 2, 1, "申请人情况"),
            cell(1, 2, 1, 2, "法人或其他组织"),
            cell(2, 2, 1, 1, "企业"),
            cell(2, 3, 1, 1, "x"),
            cell(3, 1, 1, 1, "总计"),
            cell(3, 2, 1, 1, "10"),
            cell(3, 3, 1, 1, ""));

    assertThat(drawn)
        .isEqualTo(
            """
            ┌────────────┬────────────────┐
            │ 申请人情况 │ 法人或其他组织 │
            │            ├─────────┬──────┤
            │            │ 企业    │ x    │
            ├────────────┼─────────┼──────┤
            │ 总计       │ 10      │      │
            └────────────┴─────────┴──────┘"""
                .stripIndent());
  }

  @Test
  void leavesHolesOpen() {
    assertThat(draw(2, 2, cell(1, 1, 1, 2, "ab"), cell(2, 1, 1, 1, "c")))
        .isEqualTo(
            """
            ┌───────┐
            │ ab    │
            ├───┬───┘
            │ c │   \s
            └───┘   \s""");
  }

  @Test
  void wrapsLongTextOverTheRowsOfItsSpan() {
    String drawn =
        draw(
            2,
            9,
            cell(1, 1, 2, 1, "三、本年度办理结果以及其他处理情况"),
            cell(1, 2, 1, 1, "a"),
            cell(1, 3, 1, 7, "x".repeat(200)),
            cell(2, 2, 1, 8, "b"));

    assertThat(drawn.lines().map(DisplayWidth::of).distinct()).hasSize(1);
    assertThat(drawn.replaceAll("[^x]", "")).hasSize(200);
    assertThat(drawn).contains("三、本年度办", "理结果以及其");
  }

  @Test
  void knowsWhereRowsAndColumnsBegin() {
    GridDrawing drawing =
        GridDrawing.of(
            new Table(
                1,
                2,
                2,
                List.of(cell(1, 1, 1, 1, "公"), cell(1, 2, 1, 1, "b"), cell(2, 2, 1, 1, "d")),
                Place.NONE));

    assertThat(drawing.rowLines()).containsExactly(1, 3);
    assertThat(drawing.columnStarts()).containsExactly(2, 7);
    assertThat(drawing.lines().get(3)).isEqualTo("     │ d │");
  }

  @Test
  void drawsNothingOfNothing() {
    assertThat(GridDrawing.of(new Table(1, 0, 0, List.of(), Place.NONE)).lines()).isEmpty();
  }
}
