package gongkai.output.page;

import gongkai.normalizer.form.FormLibrary;
import gongkai.normalizer.form.FormPart;
import gongkai.normalizer.form.Line;
import gongkai.normalizer.label.LabelSet;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** How indicators are called in the tables of the forms. */
final class PrintedLabels {
  /**
   * How forms call an indicator.
   *
   * @param forms the forms, at least one
   * @param path the labels that lead to it, outermost first
   * @param aliases what else its row or column has been seen as
   */
  record Printed(List<String> forms, String path, List<String> aliases) {
    Printed {
      forms = List.copyOf(forms);
      aliases = List.copyOf(aliases);
    }
  }

  private static final String INTO = " / ";

  private final Map<String, List<Printed>> byIndicator = new HashMap<>();

  PrintedLabels(FormLibrary forms) {
    forms.parts().forEach(this::add);
  }

  /** How an indicator is called, in the order of the forms; empty if it stands in no table. */
  List<Printed> of(String indicator) {
    return byIndicator.getOrDefault(indicator, List.of());
  }

  private void add(FormPart part) {
    List<Line> columns =
        part.columns().stream().filter(line -> line.role() == Line.Role.VALUE).toList();
    List<Line> rows = part.rows().stream().filter(line -> line.role() == Line.Role.VALUE).toList();
    switch (part.key()) {
      case COLUMN -> columns.forEach(column -> add(part.forms(), column.code(), List.of(column)));
      case ROW, ROW_APPLICANT -> rows.forEach(row -> add(part.forms(), row.code(), List.of(row)));
      case ROW_COLUMN -> {
        for (Line row : rows) {
          for (Line column : columns) {
            add(part.forms(), row.code() + "." + column.code(), List.of(row, column));
          }
        }
      }
    }
  }

  private void add(List<String> forms, String indicator, List<Line> lines) {
    String path =
        lines.stream()
            .flatMap(line -> Stream.concat(line.parents().stream(), Stream.of(line.labels())))
            .map(labels -> labels.asPrinted().get(0))
            .collect(Collectors.joining(INTO));
    Set<String> aliases = new LinkedHashSet<>();
    for (Line line : lines) {
      LabelSet labels = line.labels();
      aliases.addAll(labels.asPrinted().subList(1, labels.asPrinted().size()));
    }
    byIndicator
        .computeIfAbsent(indicator, unused -> new ArrayList<>())
        .add(new Printed(forms, path, List.copyOf(aliases)));
  }
}
