package gongkai.normalizer.form;

import gongkai.normalizer.Applicant;
import gongkai.normalizer.label.LabelSet;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** Reads a part of a form from YAML. */
final class PartYaml {
  private static final Set<String> PART_KEYS =
      Set.of("id", "same_as", "group", "title", "key", "columns", "rows");

  private static final Set<String> LINE_KEYS =
      Set.of(
          "code",
          "role",
          "label",
          "aliases",
          "pattern",
          "unit",
          "signed",
          "optional",
          "columns",
          "rows",
          // What a suggestion shows of a label, for the person who edits it.
          "seen",
          "nearest");

  /** The table that a part belongs to where its form does not say. */
  private static final String GROUP = "statistics";

  private PartYaml() {}

  /**
   * Reads a part.
   *
   * @throws YamlProblem if it is not as it must be
   */
  static FormPart read(String form, Yaml part) {
    part.requireOnly(PART_KEYS);
    FormPart.Key key =
        part.findConstant("key", FormPart.Key.class)
            .orElseThrow(
                () -> part.problem("found no 'key'; expected what makes an indicator of a cell"));
    List<Line> columns = lines(part.list("columns"), "columns", List.of());
    List<Line> rows = lines(part.list("rows"), "rows", List.of());
    requireFigures(part, key, columns);
    if ((key == FormPart.Key.COLUMN) != rows.isEmpty()) {
      throw part.problem(
          "rows",
          "found %d rows; expected %s with key: %s"
              .formatted(
                  rows.size(), key == FormPart.Key.COLUMN ? "none" : "some", part.text("key")));
    }
    if (key == FormPart.Key.ROW_APPLICANT) {
      requireApplicants(part.list("columns"));
    }
    return new FormPart(
        part.text("id"),
        List.of(form),
        part.text("group", GROUP),
        part.text("title", ""),
        key,
        columns,
        rows);
  }

  /** Only where the row alone makes the indicator can a column of figures do without a code. */
  private static void requireFigures(Yaml part, FormPart.Key key, List<Line> columns) {
    List<Line> figures =
        columns.stream().filter(column -> column.role() == Line.Role.VALUE).toList();
    if (figures.isEmpty()) {
      throw part.problem("columns", "found no column of figures; expected one with role: value");
    }
    if (key != FormPart.Key.ROW && figures.stream().anyMatch(line -> line.code().isEmpty())) {
      throw part.problem(
          "columns",
          "found a column of figures without a code; expected one with key: " + part.text("key"));
    }
  }

  private static void requireApplicants(List<Yaml> columns) {
    for (Yaml column : columns) {
      column.findConstant("code", Applicant.class);
      requireApplicants(column.list("columns"));
    }
  }

  /** The leaves of nested lines, each with the labels above it. */
  private static List<Line> lines(List<Yaml> yaml, String nested, List<LabelSet> parents) {
    List<Line> lines = new ArrayList<>();
    for (Yaml line : yaml) {
      line.requireOnly(LINE_KEYS);
      LabelSet labels = labels(line);
      List<Yaml> children = line.list(nested);
      if (children.isEmpty()) {
        lines.add(line(line, labels, parents));
      } else {
        lines.addAll(
            lines(children, nested, Stream.concat(parents.stream(), Stream.of(labels)).toList()));
      }
    }
    return lines;
  }

  private static Line line(Yaml line, LabelSet labels, List<LabelSet> parents) {
    String code = line.text("code", "");
    Line.Role role =
        line.findConstant("role", Line.Role.class)
            .orElse(code.isEmpty() ? Line.Role.HEADING : Line.Role.VALUE);
    return new Line(
        code,
        role,
        parents,
        labels,
        line.find("unit"),
        line.is("signed") ? Line.Sign.ALLOWED : Line.Sign.NONE,
        line.is("optional") || role == Line.Role.HEADING
            ? Line.Presence.OPTIONAL
            : Line.Presence.REQUIRED);
  }

  private static LabelSet labels(Yaml line) {
    return LabelSet.of(line.text("label"), line.texts("aliases"), line.findPattern("pattern"));
  }
}
