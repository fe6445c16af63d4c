package gongkai.normalizer.table;

import gongkai.normalizer.form.FormLibrary;
import gongkai.normalizer.form.Line;
import gongkai.normalizer.label.Label;
import gongkai.normalizer.label.LabelIndex;
import gongkai.normalizer.label.LabelSet;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Every label that some form has, those of groups and corners included. */
final class KnownLabels {
  private static final Pattern NUMBER = Pattern.compile("^([一二三四五六七八九十]{1,3}|\\d{1,2})");

  private final LabelIndex labels;

  /** The labels of the lines that have figures, without those of groups of lines. */
  private final Set<LabelSet> ofFigures;

  KnownLabels(FormLibrary forms) {
    List<Line> lines =
        forms.parts().stream()
            .flatMap(part -> Stream.concat(part.rows().stream(), part.columns().stream()))
            .toList();
    Stream<LabelSet> ofLines = lines.stream().flatMap(KnownLabels::labels);
    this.labels = new LabelIndex(Stream.concat(ofLines, forms.corners().stream()).toList());
    this.ofFigures =
        lines.stream()
            .filter(line -> line.role() == Line.Role.VALUE)
            .map(Line::labels)
            .collect(Collectors.toUnmodifiableSet());
  }

  private static Stream<LabelSet> labels(Line line) {
    return Stream.concat(Stream.of(line.labels()), line.parents().stream());
  }

  /** Where a label stands in the forms; empty if no form has it. */
  Set<LabelSet> having(Label label) {
    return labels.having(label);
  }

  /** Where two labels stand in the forms that one is made of; empty if it is made of none. */
  Set<LabelSet> inOne(Label label) {
    Set<LabelSet> both = new HashSet<>();
    String text = label.full();
    for (int end = 1; end < text.length(); end++) {
      String before = text.substring(0, end);
      Set<LabelSet> behind = labels.hasName(before) ? numbered(text.substring(end)) : Set.of();
      if (!behind.isEmpty()) {
        both.addAll(having(Label.of(before)));
        both.addAll(behind);
      }
    }
    return both;
  }

  /** Where a label stands that may have its number before it, whose punctuation is folded away. */
  private Set<LabelSet> numbered(String folded) {
    Set<LabelSet> own = having(Label.of(folded));
    String bare = NUMBER.matcher(folded).replaceFirst("");
    return own.isEmpty() && !bare.equals(folded) ? having(Label.of(bare)) : own;
  }

  /** Whether one of them is the label of a line of figures, not of a group of lines. */
  boolean hasLineOf(Set<LabelSet> sets) {
    return sets.stream().anyMatch(ofFigures::contains); // Few, in a set of many.
  }
}
