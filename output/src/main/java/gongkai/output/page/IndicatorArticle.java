package gongkai.output.page;

import gongkai.normalizer.Indicator;
import gongkai.normalizer.check.Statement;
import gongkai.normalizer.crosswalk.Concept;
import gongkai.normalizer.crosswalk.Crosswalk;
import gongkai.normalizer.crosswalk.Reason;
import gongkai.normalizer.crosswalk.Side;
import gongkai.normalizer.crosswalk.Term;
import gongkai.normalizer.crosswalk.Unlike;
import gongkai.output.page.PrintedLabels.Printed;
import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** Writes what the page says of one indicator. */
final class IndicatorArticle {
  private static final List<String> NONE = List.of();
  private static final List<String> ENGLISH = List.of("lang", "en");

  private final Html html;
  private final Crosswalk crosswalk;
  private final PrintedLabels labels;
  private final List<Statement> identities;
  private final Optional<CountChart> chart;

  IndicatorArticle(
      Html html,
      Crosswalk crosswalk,
      PrintedLabels labels,
      List<Statement> identities,
      Optional<CountChart> chart) {
    this.html = html;
    this.crosswalk = crosswalk;
    this.labels = labels;
    this.identities = identities;
    this.chart = chart;
  }

  void write(Indicator indicator) throws IOException {
    html.block(
        "article",
        List.of("id", indicator.code()),
        () -> {
          head(indicator);
          html.block("dl", NONE, () -> details(indicator));
        });
  }

  private void head(Indicator indicator) throws IOException {
    html.block(
        "h3",
        NONE,
        () -> {
          html.text("a", List.of("href", "#" + indicator.code()), indicator.labelZh());
          html.text(" ");
          html.text("span", ENGLISH, indicator.labelEn());
        });
    html.block(
        "p",
        Html.of("facts"),
        () -> {
          html.text("code", Html.of("code"), indicator.code());
          html.text(" ");
          html.text("code", NONE, indicator.variable());
          html.text(" · 单位 unit ");
          html.text("b", NONE, indicator.unit());
          if (!indicator.number().isEmpty()) {
            html.text(" · 序号 number ");
            html.text("b", NONE, indicator.number());
          }
          html.text(" · ");
          forms(indicator.forms());
        });
  }

  private void forms(List<String> forms) throws IOException {
    for (String form : forms) {
      html.text("code", Html.of("form"), form);
      html.text(" ");
    }
  }

  private void details(Indicator indicator) throws IOException {
    String code = indicator.code();
    all("表中名称", "In the form", labels.of(code), this::printed);
    List<Concept> concepts = crosswalk.conceptsOf(code);
    all("可比", "Comparable", concepts.stream().filter(it -> !isAlone(it)).toList(), this::concept);
    all(
        "只此一表",
        "One form only",
        concepts.stream().filter(IndicatorArticle::isAlone).toList(),
        this::concept);
    all("相似而不同", "Alike, not the same", alike(code), this::unlike);
    all("注意", "Beware", crosswalk.cautions(code), caution -> reason(caution.what()));
    all(
        "附注",
        "Note",
        Stream.of(indicator.note()).filter(note -> !note.isEmpty()).toList(),
        note -> html.text("p", ENGLISH, note));
    all(
        "勾稽",
        "Identities",
        identities.stream().filter(it -> it.indicators().contains(code)).toList(),
        this::identity);
    all("数据", "Data", chart.stream().toList(), it -> it.write(code));
  }

  private static boolean isAlone(Concept concept) {
    return concept.relation() == Concept.Relation.ALONE;
  }

  private interface Detail<T> {
    void write(T of) throws IOException;
  }

  /** A term and what there is of it; nothing if there is nothing. */
  private <T> void all(String zh, String en, List<T> of, Detail<T> detail) throws IOException {
    if (of.isEmpty()) {
      return;
    }
    html.element(
        "dt",
        NONE,
        () -> {
          html.text(zh);
          html.text(" ");
          html.text("span", ENGLISH, en);
        });
    for (T one : of) {
      html.block("dd", NONE, () -> detail.write(one));
    }
  }

  private void printed(Printed printed) throws IOException {
    html.block(
        "p",
        NONE,
        () -> {
          html.text(printed.path());
          html.text(" ");
          forms(printed.forms());
        });
    if (!printed.aliases().isEmpty()) {
      html.block(
          "p",
          Html.of("aliases"),
          () -> {
            html.text("又作 also: ");
            html.text(String.join(" · ", printed.aliases()));
          });
    }
  }

  private void concept(Concept concept) throws IOException {
    html.block(
        "p",
        NONE,
        () -> {
          html.text("strong", NONE, concept.zh());
          html.text(" ");
          html.text("span", ENGLISH, concept.en());
          html.text(" ");
          html.text("code", NONE, concept.variable());
        });
    html.block(
        "ul",
        NONE,
        () -> {
          for (Side side : concept.is()) {
            html.block("li", NONE, () -> side(side));
          }
        });
    reason(concept.why());
  }

  private void side(Side side) throws IOException {
    forms(side.forms());
    boolean first = true;
    for (Term term : side.terms()) {
      String sign = term.sign() == Term.Sign.MINUS ? "− " : first ? "" : "+ ";
      html.text(sign);
      html.element(
          "a",
          List.of("href", "#" + term.indicator()),
          () -> html.text("code", NONE, term.indicator()));
      html.text(" ");
      first = false;
    }
  }

  /**
   * Pairs with one reason, which are told together.
   *
   * @param pairs at least one
   * @param why the reason of all
   */
  private record Alike(List<Unlike> pairs, Reason why) {}

  private List<Alike> alike(String code) {
    Map<Reason, List<Unlike>> byReason = new LinkedHashMap<>();
    for (Unlike pair : crosswalk.unlike(code)) {
      byReason.computeIfAbsent(pair.why(), unused -> new ArrayList<>()).add(pair);
    }
    return byReason.entrySet().stream()
        .map(entry -> new Alike(entry.getValue(), entry.getKey()))
        .toList();
  }

  private void unlike(Alike alike) throws IOException {
    html.block(
        "ul",
        NONE,
        () -> {
          for (Unlike pair : alike.pairs()) {
            html.block("li", NONE, () -> unlike(pair));
          }
        });
    reason(alike.why());
  }

  private void unlike(Unlike pair) throws IOException {
    side(pair.left());
    html.text("b", Html.of("unequal"), "≠ ");
    side(pair.right());
  }

  private void identity(Statement identity) throws IOException {
    html.block("p", NONE, () -> html.text("code", NONE, identity.id()));
    reason(new Reason(identity.zh(), identity.en(), identity.source()));
  }

  private void reason(Reason reason) throws IOException {
    html.block(
        "div",
        Html.of("both"),
        () -> {
          html.text("p", NONE, reason.zh());
          html.text("p", ENGLISH, reason.en());
        });
    if (!reason.source().isEmpty()) {
      html.block("p", Html.of("source"), () -> html.text("cite", NONE, reason.source()));
    }
  }
}
