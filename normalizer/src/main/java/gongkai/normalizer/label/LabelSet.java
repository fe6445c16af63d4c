package gongkai.normalizer.label;

import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** The labels that a row or column of a form is known by. */
public final class LabelSet {
  private static final Pattern DIGITS = Pattern.compile("\\d+");

  private final List<String> printed;
  private final Label main;
  private final Set<String> known;
  private final List<Pattern> patterns;

  private LabelSet(List<String> printed, Label main, Set<String> known, List<Pattern> patterns) {
    this.printed = printed;
    this.main = main;
    this.known = Collections.unmodifiableSet(known);
    this.patterns = patterns;
  }

  /**
   * Labels of one row or column.
   *
   * @param label the form's own
   * @param aliases others seen for the same
   * @param pattern a pattern of folded labels, for those that hold a year
   */
  public static LabelSet of(String label, List<String> aliases, Optional<Pattern> pattern) {
    Label main = Label.of(label);
    Set<String> known = new LinkedHashSet<>();
    known.add(main.full());
    known.add(main.bare());
    for (String alias : aliases) {
      known.add(Label.of(alias).full());
    }
    List<String> printed = Stream.concat(Stream.of(label), aliases.stream()).toList();
    return new LabelSet(printed, main, known, pattern.stream().toList());
  }

  /** Whether a label is one of these, remarks in parentheses aside. */
  public boolean has(Label label) {
    return !label.isEmpty()
        && (known.contains(label.full())
            || known.contains(label.bare())
            || patterns.stream().anyMatch(p -> p.matcher(label.full()).matches()));
  }

  /** Whether there are more labels of these than their names. */
  public boolean hasPattern() {
    return !patterns.isEmpty();
  }

  /**
   * How like the likest of these a label is, from 0 to 1.
   *
   * @param least what is less alike than this need not be told from 0
   */
  public double similarity(Label label, LabelLanguage language, double least) {
    if (label.isEmpty()) {
      return 0;
    }
    // Where a year belongs to the label, its digits are not what tells it.
    String full = patterns.isEmpty() ? label.full() : DIGITS.matcher(label.full()).replaceAll("");
    boolean hasRemark = !label.bare().equals(label.full());
    double best = 0;
    for (String one : known) {
      best = Math.max(best, language.similarity(one, full, Math.max(best, least)));
      if (hasRemark) {
        best = Math.max(best, language.similarity(one, label.bare(), Math.max(best, least)));
      }
    }
    return best;
  }

  /** The folded labels themselves, without those that only a pattern tells. */
  public Set<String> names() {
    return known;
  }

  /** The labels as they are printed: the form's own, then the others. */
  public List<String> asPrinted() {
    return printed;
  }

  /** The form's own label. */
  public Label main() {
    return main;
  }
}
