package gongkai.output;

import gongkai.normalizer.Indicator;
import gongkai.normalizer.crosswalk.Caution;
import gongkai.normalizer.crosswalk.Concept;
import gongkai.normalizer.crosswalk.Crosswalk;
import gongkai.normalizer.crosswalk.Side;
import gongkai.normalizer.crosswalk.Term;
import gongkai.normalizer.crosswalk.Unlike;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * What to beware of in an indicator, in English and in one line: its own note, the sums of others
 * that it is, what it looks like and is not, each with the reason. Empty if there is nothing.
 */
final class ComparisonNote {
  private static final String ADDED_UP = "added up with others ";

  private ComparisonNote() {}

  static String of(Indicator indicator, Crosswalk crosswalk) {
    List<String> notes = new ArrayList<>();
    if (!indicator.note().isEmpty()) {
      notes.add(indicator.note());
    }
    sums(indicator.code(), crosswalk, notes);
    unlike(indicator.code(), crosswalk, notes);
    for (Caution caution : crosswalk.cautions(indicator.code())) {
      notes.add(clause(caution.what().en()));
    }
    return String.join("; ", notes);
  }

  /** Sums in other forms that count the same, and what the indicator is a part of. */
  private static void sums(String code, Crosswalk crosswalk, List<String> notes) {
    for (Concept concept : crosswalk.conceptsOf(code)) {
      for (Side side : concept.is()) {
        boolean one = concept.is().stream().anyMatch(it -> isOne(it) && it.has(code));
        if (one && !isOne(side)) {
          notes.add("the same as " + inForms(side));
        } else if (isOne(side) && !one) {
          notes.add(ADDED_UP + "the same as " + inForms(side));
        }
      }
    }
  }

  private static String inForms(Side side) {
    return "%s in %s".formatted(Term.sum(side.terms()), String.join(" ", side.forms()));
  }

  private static boolean isOne(Side side) {
    return side.terms().size() == 1;
  }

  /** Pairs with one reason stand before it together. */
  private static void unlike(String code, Crosswalk crosswalk, List<String> notes) {
    Map<String, List<String>> byReason = new LinkedHashMap<>();
    for (Unlike pair : crosswalk.unlike(code)) {
      byReason
          .computeIfAbsent(clause(pair.why().en()), unused -> new ArrayList<>())
          .add(not(code, pair));
    }
    byReason.forEach((reason, pairs) -> notes.add(String.join(", ", pairs) + ": " + reason));
  }

  private static String not(String code, Unlike pair) {
    if (pair.isOneCode()) {
      return "not the same in %s and in %s"
          .formatted(String.join(" ", pair.left().forms()), String.join(" ", pair.right().forms()));
    }
    Side own = pair.left().has(code) ? pair.left() : pair.right();
    return (isOne(own) ? "" : ADDED_UP) + "not " + Term.sum(pair.other(code).terms());
  }

  /** A sentence without the stop at its end. */
  private static String clause(String sentence) {
    return sentence.endsWith(".") ? sentence.substring(0, sentence.length() - 1) : sentence;
  }
}
