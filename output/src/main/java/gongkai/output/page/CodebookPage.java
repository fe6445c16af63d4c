package gongkai.output.page;

import gongkai.normalizer.Indicator;
import gongkai.normalizer.Knowledge;
import gongkai.normalizer.crosswalk.Crosswalk;
import gongkai.normalizer.crosswalk.FormDocument;
import gongkai.output.ProgramVersion;
import gongkai.output.page.FigureCounts.Kind;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/**
 * The codebook as one page of HTML, in Chinese and English side by side: every indicator with its
 * labels by form, what it can be compared with and what not, its identities, and how many reports
 * of a dataset have it. It needs nothing from elsewhere and runs no script; the same knowledge and
 * counts make the same bytes.
 */
public final class CodebookPage {
  private static final String STYLE = "codebook.css";
  private static final List<String> NONE = List.of();

  private final Html html;
  private final List<Indicator> indicators;
  private final Crosswalk crosswalk;
  private final Optional<FigureCounts> counts;
  private final IndicatorArticle article;

  private CodebookPage(Html html, Knowledge knowledge, Optional<FigureCounts> counts) {
    this.html = html;
    this.indicators = knowledge.codebook().indicators();
    this.crosswalk = Crosswalk.of(indicators);
    this.counts = counts;
    this.article =
        new IndicatorArticle(
            html,
            crosswalk,
            new PrintedLabels(knowledge.forms()),
            knowledge.identities().statements(knowledge.forms()),
            counts.map(it -> new CountChart(html, it)));
  }

  /**
   * Writes the page.
   *
   * @param knowledge the indicators, forms and identities
   * @param counts of a dataset; empty for a page without
   * @param out where to, as UTF-8
   * @throws IOException if {@code out} takes no more
   */
  public static void write(Knowledge knowledge, Optional<FigureCounts> counts, Writer out)
      throws IOException {
    new CodebookPage(new Html(out), knowledge, counts).write();
  }

  private void write() throws IOException {
    html.doctype();
    html.element(
        "html",
        List.of("lang", "zh-CN"),
        () -> {
          html.block("head", NONE, this::head);
          html.element("body", NONE, this::body);
        });
    html.end();
  }

  private void head() throws IOException {
    html.empty("meta", List.of("charset", "UTF-8"));
    html.empty(
        "meta", List.of("name", "viewport", "content", "width=device-width, initial-scale=1"));
    html.empty("meta", List.of("name", "color-scheme", "content", "light dark"));
    html.text("title", NONE, "指标手册 · Codebook");
    html.lines("style", style());
  }

  private static String style() {
    try (InputStream in =
        Objects.requireNonNull(CodebookPage.class.getResourceAsStream(STYLE), STYLE)) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(STYLE, e);
    }
  }

  private void body() throws IOException {
    Map<String, List<Indicator>> byTable = new LinkedHashMap<>();
    for (Indicator indicator : indicators) {
      byTable.computeIfAbsent(indicator.table(), unused -> new ArrayList<>()).add(indicator);
    }
    html.block("header", NONE, this::header);
    html.block("nav", List.of("aria-label", "目录 Contents"), () -> contents(byTable));
    html.block(
        "main",
        NONE,
        () -> {
          for (Map.Entry<String, List<Indicator>> table : byTable.entrySet()) {
            section(TableTitle.of(table.getKey()), table.getValue());
          }
        });
  }

  private void header() throws IOException {
    html.block("h1", NONE, () -> titles("指标手册", "Codebook"));
    html.text(
        "p", NONE, "政府信息公开工作年度报告的 %d 个指标：名称、单位、跨年份和表式的可比性、勾稽关系。".formatted(indicators.size()));
    html.text(
        "p",
        List.of("lang", "en"),
        ("The %d indicators of annual reports on information disclosure: what they are called, their"
                + " units, how far they can be compared over years and forms, and the identities they"
                + " keep. Written by gongkai %s.")
            .formatted(indicators.size(), ProgramVersion.read()));
    html.block("dl", Html.of("forms"), this::documents);
    if (counts.isPresent()) {
      html.block("div", Html.of("legend"), () -> legend(counts.get()));
    }
  }

  private void documents() throws IOException {
    for (FormDocument document : crosswalk.documents()) {
      html.element("dt", NONE, () -> html.text("code", NONE, document.form()));
      html.block(
          "dd",
          NONE,
          () -> {
            html.text(document.zh());
            html.text(" ");
            html.text("span", List.of("lang", "en"), document.en());
          });
    }
  }

  private void legend(FigureCounts of) throws IOException {
    html.text("strong", NONE, "数据集 Dataset " + of.folder());
    html.text(
        " (gongkai %s) · 每根条形是一个年度、一种表式中有该指标的报告数，申请人取总计；最高的一根为 %d 份。 "
            .formatted(of.version(), of.largest()));
    html.text(
        "span",
        List.of("lang", "en"),
        "A bar counts the reports of one form and year that have the indicator, of applicants the"
            + " total; the highest bar is %d. ".formatted(of.largest()));
    for (Kind kind : Kind.values()) {
      html.element(
          "span",
          Html.of("key"),
          () -> {
            html.text("i", Html.of("swatch " + kind.name().toLowerCase(Locale.ROOT)), "");
            html.text(kind.zh() + " " + kind.en());
          });
      html.text(" ");
    }
  }

  private void titles(String zh, String en) throws IOException {
    html.text(zh);
    html.text(" ");
    html.text("span", List.of("lang", "en"), en);
  }

  private void contents(Map<String, List<Indicator>> byTable) throws IOException {
    html.block("h2", NONE, () -> titles("目录", "Contents"));
    for (Map.Entry<String, List<Indicator>> table : byTable.entrySet()) {
      TableTitle title = TableTitle.of(table.getKey());
      html.block(
          "h3",
          NONE,
          () ->
              html.element(
                  "a",
                  List.of("href", "#" + title.anchor()),
                  () -> titles(title.zh(), title.en())));
      html.block(
          "ul",
          NONE,
          () -> {
            for (Indicator indicator : table.getValue()) {
              html.block("li", NONE, () -> entry(indicator));
            }
          });
    }
  }

  private void entry(Indicator indicator) throws IOException {
    html.text("a", List.of("href", "#" + indicator.code()), label(indicator));
    html.text(" ");
    html.text("span", List.of("lang", "en"), indicator.labelEn());
  }

  /** With its number, since some labels stand in a form several times. */
  private static String label(Indicator indicator) {
    return (indicator.number() + " " + indicator.labelZh()).strip();
  }

  private void section(TableTitle title, List<Indicator> rows) throws IOException {
    html.block(
        "section",
        List.of("id", title.anchor()),
        () -> {
          html.block("h2", NONE, () -> titles(title.zh(), title.en()));
          for (Indicator indicator : rows) {
            article.write(indicator);
          }
        });
  }
}
