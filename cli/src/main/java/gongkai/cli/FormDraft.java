package gongkai.cli;

import gongkai.normalizer.Codebook;
import gongkai.normalizer.Indicator;
import gongkai.normalizer.NearestCodes;
import gongkai.normalizer.NearestCodes.Near;
import gongkai.output.LabelUse;
import gongkai.output.UnmatchedLabels;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/**
 * A form for {@code --forms} that a person has yet to finish, from a dataset's unmatched labels.
 */
final class FormDraft {
  private static final int NEAREST = 3;

  private final UnmatchedLabels labels;
  private final NearestCodes nearest;
  private final Codebook codebook;

  /** A draft with these labels. */
  FormDraft(UnmatchedLabels labels, NearestCodes nearest, Codebook codebook) {
    this.labels = labels;
    this.nearest = nearest;
    this.codebook = codebook;
  }

  /** YAML; what {@code seen} and {@code nearest} hold is for the person and not read. */
  List<String> lines() {
    List<String> lines = new ArrayList<>();
    lines.add(
        "# The %d most frequent of %d labels, over %d numbers that no form claims."
            .formatted(labels.rows().uses().size(), labels.rows().distinct(), labels.cells()));
    lines.addAll(
        List.of(
            "# To make a form of them: keep the rows of one sheet, in the order of the sheet; give each",
            "# a code, that of an indicator under nearest if it counts the same, else one of your own",
            "# under indicators; delete the rest. See docs/own-forms.md.",
            "form: own_draft",
            "# subject: what stands before 年度报告 in the title, if it is not 政府信息公开",
            "indicators:",
            "#  - {code: own.items, var_name: own_items, unit: items, label_zh: 例, label_en: Example}",
            "parts:",
            "  - id: statistics",
            "    key: row",
            "    columns:"));
    lines.addAll(columns());
    lines.add("    rows:");
    labels.rows().uses().forEach(use -> lines.addAll(row(use)));
    return lines;
  }

  /** The most frequent head is taken for that of the figures. */
  private List<String> columns() {
    List<String> lines = new ArrayList<>();
    lines.add("#      - {role: unit, label: 计量单位}");
    if (labels.columns().uses().isEmpty()) {
      lines.add("      - {role: value, label: 数量}");
    }
    String role = "value";
    for (LabelUse use : labels.columns().uses()) {
      lines.add("      - role: " + role);
      lines.add("        label: " + quoted(use.label()));
      lines.add("        seen: " + seen(use));
      role = "other";
    }
    return lines;
  }

  private List<String> row(LabelUse use) {
    List<String> lines = new ArrayList<>();
    lines.add("      - label: " + quoted(use.label()));
    lines.add("        seen: " + seen(use));
    List<Near> codes = nearest.to(use.label(), NEAREST);
    if (!codes.isEmpty()) {
      lines.add("        nearest:");
      codes.forEach(near -> lines.add("          - " + near(near)));
    }
    return lines;
  }

  private String near(Near near) {
    String label = codebook.find(near.code()).map(Indicator::labelZh).orElse("");
    return String.format(
        Locale.ROOT,
        "{code: %s, likeness: %.2f, label: %s}",
        near.code(),
        near.likeness(),
        quoted(label));
  }

  private static String seen(LabelUse use) {
    LabelUse.Position place = use.example().place();
    List<String> parts = new ArrayList<>();
    parts.add("count: " + use.cells());
    parts.add("reports: " + use.reports());
    parts.add("file: " + quoted(use.example().file()));
    if (!place.page().isEmpty()) {
      parts.add("page: " + place.page());
    }
    parts.add("table: " + place.table());
    parts.add("row: " + place.row());
    parts.add("column: " + place.column());
    parts.add("raw: " + quoted(use.example().raw()));
    return parts.stream().collect(Collectors.joining(", ", "{", "}"));
  }

  private static String quoted(String text) {
    return "'" + text.replace("'", "''") + "'";
  }
}
