package gongkai.normalizer.form;

import gongkai.extractor.KnownLabels;
import gongkai.extractor.KnownTable;
import gongkai.normalizer.label.FormCharacters;
import gongkai.normalizer.label.Label;
import gongkai.normalizer.label.LabelSet;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** The labels of the forms, for a reader of tables that show too little by themselves. */
public final class FormLabels {
  private FormLabels() {}

  /** The labels of some forms. */
  public static KnownLabels of(FormLibrary forms) {
    Set<String> corners = new HashSet<>();
    forms.corners().forEach(corner -> corners.addAll(corner.names()));
    List<KnownTable> tables =
        forms.parts().stream()
            .map(part -> new KnownTable(lines(part.columns()), lines(part.rows())))
            .toList();
    FormCharacters characters = FormCharacters.load();
    return KnownLabels.of(
        tables, corners, units(), text -> characters.simplified(Label.of(text).full()));
  }

  /** The units that may follow a number in a cell, those of thousands and the like included. */
  private static Set<String> units() {
    Yaml yaml = Yaml.resource("/gongkai/normalizer/units.yaml");
    Set<String> units = new HashSet<>(yaml.mapping("money").keySet());
    for (String count : yaml.texts("counts")) {
      units.add(count);
      yaml.mapping("multiples").keySet().forEach(multiple -> units.add(multiple + count));
    }
    return units;
  }

  private static List<KnownTable.Line> lines(List<Line> lines) {
    return lines.stream()
        .map(
            line ->
                new KnownTable.Line(
                    line.parents().stream().map(LabelSet::names).toList(), line.labels().names()))
        .toList();
  }
}
