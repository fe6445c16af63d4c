package gongkai.output.diff;

import gongkai.output.Dataset;
import gongkai.output.Row;
import java.io.IOException;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/**
 * What one dataset knows of the files and forms of reports that only the other one has. It keeps no
 * more than such reports ask for.
 */
final class Surroundings {
  private final Set<String> digests = new HashSet<>();
  private final Set<String> places = new HashSet<>();
  private final Set<String> forms = new HashSet<>();
  private final String version;

  /**
   * Reads the files and forms of a dataset.
   *
   * @param asking the reports that it does not have
   */
  Surroundings(Dataset dataset, List<Row> asking) throws IOException {
    this.version = dataset.version();
    Set<String> asked = new HashSet<>();
    for (Row report : asking) {
      asked.addAll(List.of(report.text("sha256"), report.text("file"), report.text("url")));
    }
    asked.remove("");
    dataset.read(
        "files",
        file -> {
          Stream.of(file.text("sha256")).filter(asked::contains).forEach(digests::add);
          Stream.of(file.text("file"), file.text("url"))
              .filter(asked::contains)
              .forEach(places::add);
        });
    dataset.read("codebook", row -> forms.addAll(List.of(row.text("forms").split(" ", -1))));
  }

  /** Whether it was made with a form. */
  boolean knowsForm(String form) {
    return form.isEmpty() || forms.contains(form);
  }

  /**
   * Why it does not have a report that the other dataset has.
   *
   * @param absent if it has no such file
   */
  DifferenceReason reason(Row report, DifferenceReason absent, Surroundings other) {
    if (digests.contains(report.text("sha256"))) {
      return rereading(report.text("form"), other);
    }
    boolean elsewhere = places.contains(report.text("file")) || places.contains(report.text("url"));
    return elsewhere ? DifferenceReason.FILE_CHANGED : absent;
  }

  /** Why the same bytes come to something else in the other dataset. */
  DifferenceReason rereading(String form, Surroundings other) {
    if (!knowsForm(form) || !other.knowsForm(form)) {
      return DifferenceReason.FORMS;
    }
    return version.equals(other.version)
        ? DifferenceReason.OTHER_OPTIONS
        : DifferenceReason.PROGRAM_VERSION;
  }
}
