package gongkai.normalizer.form;

import gongkai.normalizer.label.LabelSet;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Reads a part of a form from YAML. */
final class PartYaml {
  private PartYaml() {}

  static FormPart read(String form, Yaml part) {
    FormPart.Key key = FormPart.Key.valueOf(part.text("key").toUpperCase(Locale.ROOT));
    return new FormPart(
        part.text("id"),
        List.of(form),
        part.text("group"),
        part.text("title", ""),
        key,
        lines(part.list("columns"), "columns", List.of()),
        lines(part.list("rows"), "rows", List.of()));
  }

  /** The leaves of nested lines, each with the labels above it. */
  private static List<Line> lines(List<Yaml> yaml, String nested, List<LabelSet> parents) {
    List<Line> lines = new ArrayList<>();
    for (Yaml line : yaml) {
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
        line.find("role")
            .map(text -> Line.Role.valueOf(text.toUpperCase(Locale.ROOT)))
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
    Optional<Pattern> pattern = line.find("pattern").map(Pattern::compile);
    return LabelSet.of(line.text("label"), line.texts("aliases"), pattern);
  }
}
