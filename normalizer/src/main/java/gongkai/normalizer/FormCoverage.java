package gongkai.normalizer;

import gongkai.normalizer.Report.Completeness;
import gongkai.normalizer.Report.Completeness.Status;
import gongkai.normalizer.form.FormLibrary;
import gongkai.normalizer.form.FormPart;
import gongkai.normalizer.table.MatchedTable;
import gongkai.normalizer.table.MatchedTable.MatchedPart;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Tells whether every table of a report's form was found. */
final class FormCoverage {
  private FormCoverage() {}

  /**
   * What of a form was found.
   *
   * @param notices what the reader could not read; said even where no table is missing
   */
  static Completeness of(
      Optional<String> form,
      List<MatchedTable> tables,
      FormLibrary forms,
      Optional<String> notices) {
    if (form.isEmpty()) {
      return completeness(Status.NONE, Optional.of("no table of any form was found"), notices);
    }
    Set<FormPart> found =
        tables.stream()
            .flatMap(table -> table.parts().stream())
            .map(MatchedPart::part)
            .collect(Collectors.toSet());
    List<String> missing =
        forms.parts(form.get()).stream()
            .filter(part -> !found.contains(part))
            .map(FormCoverage::name)
            .toList();
    return missing.isEmpty()
        ? completeness(Status.COMPLETE, Optional.empty(), notices)
        : completeness(
            Status.PARTIAL, Optional.of("not found: " + String.join(", ", missing)), notices);
  }

  private static Completeness completeness(
      Status status, Optional<String> missing, Optional<String> notices) {
    String reason =
        Stream.of(missing, notices).flatMap(Optional::stream).collect(Collectors.joining("; "));
    return new Completeness(status, reason);
  }

  private static String name(FormPart part) {
    return part.title().isEmpty() ? part.id() : part.id() + " (" + part.title() + ")";
  }
}
