package gongkai.normalizer.cases;

import static org.assertj.core.api.Assertions.assertThat;

import gongkai.corpus.MediaType;
import gongkai.corpus.SourceFile;
import gongkai.extractor.Cell;
import gongkai.extractor.Document;
import gongkai.extractor.Table;
import gongkai.normalizer.CellReference;
import gongkai.normalizer.Figure;
import gongkai.normalizer.Normalizer;
import gongkai.normalizer.Reading;
import gongkai.normalizer.Report;
import gongkai.normalizer.ReportNormalizer;
import gongkai.normalizer.value.CellText;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** Whatever a table looks like, no number of it is lost, none is used twice, none is changed. */
class NumbersPropertyTest {
  private static final Normalizer NORMALIZER = new ReportNormalizer();
  private static final CellText CELL_TEXT = new CellText();
  private static final List<String> SECTIONS =
      List.of(
          "示例市虚构局2021年政府信息公开工作年度报告",
          "一、总体情况",
          "二、主动公开政府信息情况",
          "三、收到和处理政府信息公开申请情况",
          "四、政府信息公开行政复议、行政诉讼情况");

  @Provide
  Arbitrary<List<String>> rows() {
    Arbitrary<String> label =
        Arbitraries.of(
            "信息内容",
            "规章",
            "行政规范性文件",
            "本年制发件数",
            "本年废止件数",
            "现行有效件数",
            "行政许可",
            "本年处理决定数量",
            "行政处罚",
            "行政强制",
            "自然人",
            "商业企业",
            "科研机构",
            "其他",
            "总计",
            "（一）予以公开",
            "（七）总计",
            "结果维持",
            "结果纠正",
            "统计指标",
            "单位",
            "统计数",
            "收到申请数",
            "条",
            "其他主动公开文件");
    Arbitrary<String> number =
        Arbitraries.of("0", "7", "12", "1,234", "3 259", "12 34", "25.5万元", "１２", "-3", "9件");
    Arbitrary<String> blank = Arbitraries.of("", "", "/", "——", "无");
    Arbitrary<String> span = Arbitraries.of("", "", "", "{c2}");
    Arbitrary<String> cell =
        Arbitraries.oneOf(label, number, number, blank)
            .flatMap(text -> span.map(spans -> text + spans));
    Arbitrary<String> row =
        cell.list().ofMinSize(1).ofMaxSize(8).map(cells -> String.join(" | ", cells));
    return row.list().ofMinSize(1).ofMaxSize(9);
  }

  @Property(tries = 300)
  void losesNoNumber(@ForAll("rows") List<String> rows) {
    List<Object> blocks = new ArrayList<>(SECTIONS);
    blocks.add(rows);
    Document document = CaseDocument.of(blocks);
    SourceFile file =
        new SourceFile("report.txt", MediaType.TEXT, 0, "0".repeat(64), () -> new byte[0]);

    Reading reading = NORMALIZER.normalize(file, document);

    assertThat(reading).isInstanceOf(Reading.Reports.class);
    assertThat(NORMALIZER.normalize(file, document)).isEqualTo(reading);
    Report report = ((Reading.Reports) reading).reports().get(0);
    List<CellReference> unmatched = report.unmatched().stream().map(u -> u.cell()).toList();
    List<CellReference> figures = report.figures().stream().map(Figure::cell).toList();
    assertThat(unmatched).doesNotHaveDuplicates();
    assertThat(Collections.disjoint(unmatched, figures)).isTrue();
    for (Cell cell : document.tables().get(0).cells()) {
      if (CELL_TEXT.number(cell.text()).isPresent()) {
        assertThat(
                figures.contains(reference(document, cell))
                    || unmatched.contains(reference(document, cell)))
            .as("%s", cell)
            .isTrue();
      }
    }
    assertThat(report.figures())
        .allSatisfy(figure -> assertThat(figure.value().raw()).isEqualTo(text(document, figure)));
  }

  private static CellReference reference(Document document, Cell cell) {
    return new CellReference(
        document.tables().get(0).number(), cell.row(), cell.column(), cell.place());
  }

  private static String text(Document document, Figure figure) {
    Table table = document.tables().get(0);
    return table.cells().stream()
        .filter(cell -> reference(document, cell).equals(figure.cell()))
        .map(Cell::text)
        .findFirst()
        .orElseThrow();
  }
}
