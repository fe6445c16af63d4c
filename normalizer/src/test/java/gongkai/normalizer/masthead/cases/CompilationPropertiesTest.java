package gongkai.normalizer.masthead.cases;

import static org.assertj.core.api.Assertions.assertThat;

import gongkai.extractor.Block;
import gongkai.extractor.Document;
import gongkai.extractor.Table;
import gongkai.normalizer.masthead.Compilation;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** What holds for every division of a document. */
class CompilationPropertiesTest {
  private static final List<String> LINES =
      List.of(
          "望海市林业局2021年政府信息公开工作年度报告",
          "望海市水利局2021年政府信息公开工作年度报告",
          "2020年政府信息公开工作年度报告",
          "望海市林业局",
          "望海市2021年政府信息公开情况统计表",
          "一、总体情况",
          "二、主动公开政府信息情况",
          "六、其他需要报告的事项",
          "依法公开。成效明显。继续努力。",
          "| 信息内容 | 本年制发件数",
          "| 行政复议 | 行政诉讼");

  @Provide
  Arbitrary<List<String>> documents() {
    return Arbitraries.of(LINES).list().ofMaxSize(30);
  }

  @Property(tries = 500)
  void nothingIsLostAndNothingIsMoved(@ForAll("documents") List<String> lines) {
    Document document = DocumentBuilder.of(lines, Map.of());

    Optional<Compilation> found = Compilation.of(document, formTables(document));

    if (found.isPresent()) {
      List<Block> blocks = new ArrayList<>(found.get().lead().blocks());
      found.get().reports().forEach(report -> blocks.addAll(report.blocks()));
      assertThat(blocks).isEqualTo(document.blocks());
      assertThat(found.get().lead().tables()).isEmpty();
    }
    assertThat(Compilation.of(document, formTables(document))).isEqualTo(found);
  }

  @Property(tries = 200)
  void reportsOneAfterAnotherAreToldApart(
      @ForAll("bureaus") Set<String> bureaus, @ForAll("headings") List<String> heads) {
    List<String> lines = new ArrayList<>(heads);
    for (String bureau : bureaus) {
      lines.add(bureau + "2021年政府信息公开工作年度报告");
      lines.addAll(List.of("一、总体情况", "依法公开。", "| 信息内容 | 件数", "六、其他", "无。", bureau, "2022年1月9日"));
    }
    Document document = DocumentBuilder.of(lines, Map.of());

    Optional<Compilation> found = Compilation.of(document, formTables(document));

    assertThat(found.map(compilation -> compilation.reports().size()).orElse(1))
        .isEqualTo(bureaus.size());
  }

  /** What may stand above the first report and is none. */
  @Provide
  Arbitrary<List<String>> headings() {
    return Arbitraries.of(
            "# 望海市2021年政府信息公开工作年度报告汇编", "目录", "望海市水利局2021年政府信息公开工作年度报告……3", "望海市人民政府", "2022年3月")
        .list()
        .ofMaxSize(4);
  }

  @Provide
  Arbitrary<Set<String>> bureaus() {
    return Arbitraries.of("望海市林业局", "望海市水利局", "望海市财政局", "望海市青柳区财政局", "青柳县石桥镇人民政府", "国家税务总局望海市税务局")
        .set()
        .ofMinSize(1);
  }

  private static Map<Integer, Set<String>> formTables(Document document) {
    return document.tables().stream()
        .collect(Collectors.toMap(Table::number, table -> Set.of(table.cells().get(0).text())));
  }
}
