package gongkai.normalizer;

import gongkai.normalizer.Report.Completeness;
import gongkai.normalizer.Report.Completeness.Status;
import gongkai.normalizer.form.FormLibrary;
import gongkai.normalizer.form.FormPart;
import gongkai.normalizer.table.MatchedTable;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** Tells whether every table of a report's form was found. */
final class FormCoverage {
  private FormCoverage() {}

  static Completeness of(Optional<String> form, List<MatchedTable> tables, FormLibrary forms) {
    if (form.isEmpty()) {
      return new Completeness(Status.NONE, "no table of any form was found");
    }
    Set<FormPart> found =
        tables.stream()
            .flatMap(table -> table.parts().stream())
            .map(part -> part.part())
            .collect(Collectors.toSet());
    List<String> missing =
        forms.parts(form.get()).stream()
            .filter(part -> !found.contains(part))
            .map(FormCoverage::name)
            .toList();
    return missing.isEmpty()
        ? new Completeness(Status.COMPLETE, "")
        : new Completeness(Status.PARTIAL, "not found: " + String.join(", ", missing));
  }

  private static String name(FormPart part) {
    return part.title().isEmpty() ? part.id() : part.id() + " (" + part.title() + ")";
  }
}
