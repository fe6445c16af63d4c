package gongkai.bench.marked;

import static org.assertj.core.api.Assertions.assertThat;

import gongkai.bench.report.Dice;
import gongkai.bench.report.ReportMaker;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;

class MarkedTableTest {
  @Property(tries = 15)
  void anAddedRowTakenOutAgainLeavesTheTable(@ForAll @IntRange(min = 1, max = 500) int number) {
    for (MarkedTable table : tables(number)) {
      for (int row = 1; row <= table.rows(); row++) {
        MarkedTable more = table.withRow(row, cell -> cell.withText("x"));

        assertThat(more.table(1).rows()).isEqualTo(table.rows() + 1);
        assertThat(more.withoutRow(row + 1)).isEqualTo(table);
      }
    }
  }

  @Property(tries = 15)
  void aTableCutAndJoinedHasEveryFigureOnce(@ForAll @IntRange(min = 1, max = 500) int number) {
    for (MarkedTable table : tables(number)) {
      for (int row = 2; row <= table.rows(); row++) {
        MarkedTable joined = table.rows(1, row - 1).above(table.rows(row, table.rows()));

        assertThat(joined.table(1).rows()).isEqualTo(table.rows());
        assertThat(joined.figures()).isEqualTo(table.figures());
      }
    }
  }

  @Property(tries = 15)
  void aTableTurnedTwiceIsItself(@ForAll @IntRange(min = 1, max = 500) int number) {
    for (MarkedTable table : tables(number)) {
      assertThat(table.transposed().table(1).columns()).isEqualTo(table.rows());
      assertThat(table.transposed().transposed()).isEqualTo(table);
    }
  }

  private static List<MarkedTable> tables(int number) {
    var made = ReportMaker.make(new Dice(1, number), "x.docx");
    return SetReport.marked("x", made.truth(), made.blocks()).filledTables();
  }
}
