package gongkai.cli;

import gongkai.normalizer.crosswalk.Caution;
import gongkai.normalizer.crosswalk.Reason;
import gongkai.output.LeftOutConcept;
import gongkai.output.PanelSummary;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * What a person should know of a harmonised panel: what is not in it and why, and what to beware
 * of.
 *
 * @param summary what the panel has and does not have
 */
record PanelNews(PanelSummary summary) {

  /** One line a reason. */
  List<String> lines() {
    List<String> lines = new ArrayList<>();
    leftOut().forEach((why, names) -> lines.add(leftOut(names, why)));
    for (Caution caution : summary.cautions()) {
      lines.add(
          "beware, %s: %s".formatted(String.join(" ", caution.forms()), sentence(caution.what())));
    }
    PanelSummary.Reports reports = summary.reports();
    addCount(lines, reports.replaced(), "that another replaces or repeats");
    addCount(lines, reports.untold(), "of which it is not told which version counts");
    addCount(lines, reports.unplaced(), "without an agency or a year");
    addCount(lines, summary.withoutForms(), "in a form that was not wanted");
    if (summary.contested() > 0) {
      lines.add(
          "left out, %d row%s: several reports have figures of one agency, year and scope, and it is"
                  .formatted(summary.contested(), summary.contested() == 1 ? "" : "s")
              + " the own scope of none");
    }
    if (summary.rows() > 0) {
      lines.add(columns());
    }
    return lines;
  }

  private String columns() {
    int columns = summary.columns().size();
    return "%d column%s that %s can have, %d left out"
        .formatted(
            columns,
            columns == 1 ? "" : "s",
            summary.rows() == 1 ? "the row" : "all %d rows".formatted(summary.rows()),
            summary.leftOut().size());
  }

  private static void addCount(List<String> lines, long reports, String what) {
    if (reports > 0) {
      lines.add("left out, %d report%s %s".formatted(reports, reports == 1 ? "" : "s", what));
    }
  }

  /** The names of columns by what speaks against them. */
  private Map<String, List<String>> leftOut() {
    Map<String, List<String>> byReason = new LinkedHashMap<>();
    for (LeftOutConcept one : summary.leftOut()) {
      byReason.computeIfAbsent(why(one), unused -> new ArrayList<>()).add(one.concept().variable());
    }
    return byReason;
  }

  private static String leftOut(List<String> names, String why) {
    return "left out, %d column%s: %s: %s"
        .formatted(names.size(), names.size() == 1 ? "" : "s", String.join(" ", names), why);
  }

  private static String why(LeftOutConcept one) {
    if (one.lacking().isEmpty()) {
      return "no report has it";
    }
    String where =
        one.lacking().stream()
            .map(
                it ->
                    "%s (%d row%s, %s)"
                        .formatted(
                            String.join(" ", it.forms()),
                            it.rows(),
                            it.rows() == 1 ? "" : "s",
                            it.years()))
            .collect(Collectors.joining(", "));
    String why =
        one.why().isEmpty()
            ? "nothing in these forms counts the same"
            : one.why().stream().map(PanelNews::sentence).collect(Collectors.joining(" "));
    return "not in %s: %s".formatted(where, why);
  }

  private static String sentence(Reason reason) {
    return reason.source().isEmpty() ? reason.en() : reason.en() + " [" + reason.source() + "]";
  }
}
