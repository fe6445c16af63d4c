package gongkai.bench.damage;

import gongkai.normalizer.form.FormLibrary;
import gongkai.normalizer.form.FormPart;
import gongkai.normalizer.form.Line;
import gongkai.normalizer.label.Label;
import java.util.List;
import java.util.stream.Stream;

/** Tells a damaged label from one that is now another's: nobody could tell what it was. */
final class OtherLabels {
  private static final List<Line> LINES =
      FormLibrary.load().parts().stream().flatMap(OtherLabels::lines).toList();

  private OtherLabels() {}

  private static Stream<Line> lines(FormPart part) {
    return Stream.concat(part.rows().stream(), part.columns().stream());
  }

  /** Whether a label was made into one that stands for something else in some form. */
  static boolean isAnother(String label, String damaged) {
    Label was = Label.of(label);
    Label is = Label.of(damaged);
    return LINES.stream().anyMatch(line -> line.labels().has(is) && !line.labels().has(was));
  }
}
