package gongkai.normalizer.table;

import gongkai.normalizer.form.FormLibrary;
import gongkai.normalizer.form.Line;
import gongkai.normalizer.label.Label;
import gongkai.normalizer.label.LabelIndex;
import gongkai.normalizer.label.LabelSet;
import java.util.Set;
import java.util.stream.Stream;

/** Every label that some form has, those of groups and corners included. */
final class KnownLabels {
  private final LabelIndex labels;

  KnownLabels(FormLibrary forms) {
    Stream<LabelSet> ofLines =
        forms.parts().stream()
            .flatMap(part -> Stream.concat(part.rows().stream(), part.columns().stream()))
            .flatMap(KnownLabels::labels);
    this.labels = new LabelIndex(Stream.concat(ofLines, forms.corners().stream()).toList());
  }

  private static Stream<LabelSet> labels(Line line) {
    return Stream.concat(Stream.of(line.labels()), line.parents().stream());
  }

  /** Where a label stands in the forms; empty if no form has it. */
  Set<LabelSet> having(Label label) {
    return labels.having(label);
  }
}
