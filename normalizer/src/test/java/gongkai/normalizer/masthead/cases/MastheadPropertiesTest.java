package gongkai.normalizer.masthead.cases;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import gongkai.corpus.SourceFile;
import gongkai.extractor.Document;
import gongkai.normalizer.Masthead;
import gongkai.normalizer.ScopeClaim;
import gongkai.normalizer.masthead.AgencyResolver;
import gongkai.normalizer.masthead.MastheadReader;
import gongkai.normalizer.masthead.ReportKind;
import gongkai.normalizer.masthead.ScopeReader;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What holds for every document, however broken. */
class MastheadPropertiesTest {
  private static final AgencyResolver RESOLVER = AgencyResolver.ofProgram();
  private static final List<String> FRAGMENTS =
      List.of(
          "望海市",
          "青柳县",
          "财政局",
          "人民政府",
          "办公室",
          "2021年",
          "２０２２",
          "二○一○年",
          "十",
          "月",
          "日",
          "1月1日",
          "12月31日",
          "至",
          "自",
          "政府信息公开",
          "工作",
          "年度",
          "报告",
          "年报",
          "关于",
          "《",
          "》",
          "（",
          "）",
          "：",
          "，",
          "。",
          "_",
          ">",
          "一、",
          "统计期限",
          "全市共受理",
          "我局",
          "申请",
          "12",
          "件",
          "请与",
          "联系",
          "本报告由",
          "编制",
          "发布日期",
          "2021-02-30",
          " ",
          "-",
          "\u3000",
          "附件",
          "𠀀",
          "a",
          "网站标识码：3799210001",
          "社会信用代码113799210043000120",
          "?areacode=379981",
          "联系电话",
          "0537-4498000",
          "主办单位：",
          "石桥镇",
          "审批局",
          "其中");

  @Provide
  Arbitrary<List<String>> documents() {
    Arbitrary<String> line =
        Arbitraries.of(FRAGMENTS)
            .list()
            .ofMinSize(1)
            .ofMaxSize(10)
            .map(parts -> String.join("", parts));
    Arbitrary<String> kinds = Arbitraries.of("", "", "# ", "| ");
    return kinds
        .flatMap(kind -> line.filter(text -> !text.isBlank()).map(text -> kind + text))
        .list()
        .ofMaxSize(12);
  }

  private record Everything(Masthead masthead, ReportKind kind, List<ScopeClaim> scopes) {
    static Everything read(List<String> lines, String path) {
      Document document = DocumentBuilder.of(lines, Map.of());
      SourceFile file = DocumentBuilder.file(path);
      Masthead masthead = RESOLVER.resolve(MastheadReader.read(file, document), file, document);
      List<ScopeClaim> scopes =
          document.tables().stream().map(ScopeReader.of(document, masthead)::read).toList();
      return new Everything(masthead, ReportKind.of(document, masthead), scopes);
    }
  }

  @Property(tries = 400)
  void readingIsDeterministicAndNeverThrows(@ForAll("documents") List<String> lines) {
    Everything first = Everything.read(lines, "a/b.html");

    assertThat(Everything.read(lines, "a/b.html")).isEqualTo(first);
  }

  @Property(tries = 400)
  void whatIsQuotedStandsInTheDocument(@ForAll("documents") List<String> lines) {
    Everything read = Everything.read(lines, "b.docx");
    String all = String.join("", lines).replaceAll("[\\s\u3000]|# |[|] ", "");

    // The year may stand inside the name: 望海市2021年林业局….
    read.masthead()
        .agency()
        .ifPresent(agency -> assertThat(all).containsSubsequence(agency.name().split("")));
    assertThat(read.scopes()).allSatisfy(scope -> assertThat(all).contains(scope.words()));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "2021年1月1日至",
        "全",
        "公开",
        "《",
        "市政府及",
        "本报告由望海",
        "受理政府信息公开申请",
        "年度",
        "其他市",
        "请与",
        "由望海市财政",
        "二〇",
        "统计范围",
        "2021年",
        "中国",
        ",全市共",
        "(",
        "政府信息公开工作",
        "网站标识码3799",
        "社会信用代码1137",
        "?area",
        "电话0537-",
        "主办单位望海",
        "(望海市财政局)",
        "-"
      })
  void longLinesTakeNoLongTime(String unit) {
    String line = unit.repeat(60_000 / unit.length());
    List<String> lines = List.of(line, "望海市林业局2021年政府信息公开工作年度报告", line + "。", "| 申请人情况 | " + line);

    Masthead masthead =
        assertTimeoutPreemptively(Duration.ofSeconds(20), () -> Everything.read(lines, "a.docx"))
            .masthead();

    assertThat(masthead.title()).isEqualTo("望海市林业局2021年政府信息公开工作年度报告");
  }
}
