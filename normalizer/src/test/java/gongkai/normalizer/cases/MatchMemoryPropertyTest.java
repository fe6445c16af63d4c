package gongkai.normalizer.cases;

import static org.assertj.core.api.Assertions.assertThat;

import gongkai.extractor.Cell;
import gongkai.extractor.Table;
import gongkai.normalizer.form.FormLibrary;
import gongkai.normalizer.label.ChineseLabels;
import gongkai.normalizer.table.Cutoffs;
import gongkai.normalizer.table.TableMatcher;
import gongkai.normalizer.value.CellText;
import java.io.IOException;
import java.net.URISyntaxException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Named;

/** What a matcher has seen before changes nothing in what it finds. */
class MatchMemoryPropertyTest {
  private static final CellText CELL_TEXT = new CellText();
  private static final FormLibrary FORMS = FormLibrary.load();
  private static final TableMatcher EXPERIENCED = matcher();
  private static final List<String> VALUES = List.of("0", "7", "2014", "1,234", "1,2", "—", "无");

  private static TableMatcher matcher() {
    return new TableMatcher(FORMS, CELL_TEXT, new ChineseLabels(), Cutoffs.STANDARD);
  }

  /** Tables of the cases, all of a case or one alone, in any order, with other values. */
  @Provide
  Arbitrary<List<Table>> documents() throws IOException, URISyntaxException {
    List<List<Table>> tables = new ArrayList<>();
    try (Stream<Named<Map<?, ?>>> cases = CaseFiles.in("tables")) {
      cases.forEach(
          one -> {
            List<Table> own = CaseDocument.of(CaseFiles.list(one.getPayload(), "blocks")).tables();
            tables.add(own);
            own.forEach(table -> tables.add(List.of(table)));
          });
    }
    return Combinators.combine(
            Arbitraries.of(tables).list().ofMinSize(1).ofMaxSize(3), Arbitraries.randoms())
        .as(
            (some, random) ->
                some.stream()
                    .flatMap(List::stream)
                    .map(table -> otherValues(table, random))
                    .toList());
  }

  private static Table otherValues(Table table, Random random) {
    List<Cell> cells = table.cells().stream().map(cell -> otherValue(cell, random)).toList();
    return new Table(table.number(), table.rows(), table.columns(), cells, table.place());
  }

  private static Cell otherValue(Cell cell, Random random) {
    boolean isValue = CELL_TEXT.kind(cell.text()) == CellText.Kind.NUMBER;
    String text = isValue ? VALUES.get(random.nextInt(VALUES.size())) : cell.text();
    return new Cell(
        cell.row(), cell.column(), cell.rowSpan(), cell.columnSpan(), text, cell.place());
  }

  @Property(tries = 1000)
  void findsWhatOneFindsThatHasSeenNothing(@ForAll("documents") List<Table> tables) {
    assertThat(EXPERIENCED.match(tables)).isEqualTo(matcher().match(tables));
  }
}
