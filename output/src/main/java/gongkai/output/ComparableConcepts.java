package gongkai.output;

import gongkai.normalizer.crosswalk.Caution;
import gongkai.normalizer.crosswalk.Concept;
import gongkai.normalizer.crosswalk.Crosswalk;
import gongkai.normalizer.crosswalk.Reason;
import gongkai.normalizer.crosswalk.Side;
import gongkai.normalizer.crosswalk.Unlike;
import gongkai.output.LeftOutConcept.Lacking;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.BiPredicate;

/**
 * Tells which concepts are comparable over all rows of a panel: a concept is, if each row's report
 * has a form that has the concept, and some row has a figure of it. One report in a form without it
 * is enough to leave it out, for a column must not count one thing in one row and another, or
 * nothing, in the next.
 */
final class ComparableConcepts {
  private record FormUse(long rows, YearSpan years) {
    FormUse and(FormUse other) {
      return new FormUse(rows + other.rows, years.and(other.years));
    }
  }

  private final Crosswalk crosswalk;
  private final Map<String, FormUse> uses = new TreeMap<>();
  private final BitSet seen = new BitSet();
  private long rows;

  ComparableConcepts(Crosswalk crosswalk) {
    this.crosswalk = crosswalk;
  }

  /** Takes a row into account. */
  void add(HarmonisedRow row) {
    rows++;
    uses.merge(FieldText.list(row.forms()), new FormUse(1, YearSpan.of(row.year())), FormUse::and);
    for (int i = 0; i < row.statuses().size(); i++) {
      if (row.statuses().get(i).isThere()) {
        seen.set(i);
      }
    }
  }

  /** How many rows there are. */
  long rows() {
    return rows;
  }

  /** The comparable concepts: which of the crosswalk's, from 0, in order. */
  List<Integer> columns() {
    List<Integer> columns = new ArrayList<>();
    for (int i = 0; i < crosswalk.concepts().size(); i++) {
      if (seen.get(i) && lacking(crosswalk.concepts().get(i)).isEmpty()) {
        columns.add(i);
      }
    }
    return columns;
  }

  /** The concepts that some row could have and that are not comparable, in order. */
  List<LeftOutConcept> leftOut() {
    List<LeftOutConcept> leftOut = new ArrayList<>();
    for (int i = 0; i < crosswalk.concepts().size(); i++) {
      Concept concept = crosswalk.concepts().get(i);
      List<Lacking> lacking = lacking(concept);
      boolean some = lacking.size() < uses.size();
      if (some && !lacking.isEmpty()) {
        leftOut.add(new LeftOutConcept(concept, lacking, why(concept, lacking)));
      } else if (some && !seen.get(i)) {
        leftOut.add(new LeftOutConcept(concept, List.of(), List.of()));
      }
    }
    return leftOut;
  }

  private List<Lacking> lacking(Concept concept) {
    List<Lacking> lacking = new ArrayList<>();
    uses.forEach(
        (field, use) -> {
          List<String> forms = List.of(field.split(" "));
          if (forms.stream().noneMatch(concept.forms()::contains)) {
            lacking.add(new Lacking(forms, use.rows(), use.years()));
          }
        });
    return lacking;
  }

  /**
   * What the lacking forms have that looks like it and is not; where there is nothing, why only its
   * own forms have it.
   */
  private List<Reason> why(Concept concept, List<Lacking> lacking) {
    Set<Reason> reasons = new LinkedHashSet<>();
    for (Lacking one : lacking) {
      lookAlike(new Search(concept, one.forms(), (side, own) -> side.terms().equals(own.terms())))
          .or(() -> lookAlike(new Search(concept, one.forms(), ComparableConcepts::isPart)))
          .or(() -> concept.is().size() == 1 ? Optional.of(concept.why()) : Optional.empty())
          .ifPresent(reasons::add);
    }
    return List.copyOf(reasons);
  }

  private static boolean isPart(Side side, Side own) {
    return own.indicators().containsAll(side.indicators());
  }

  private Optional<Reason> lookAlike(Search search) {
    return crosswalk.unlike().stream().filter(search::meets).map(Unlike::why).findFirst();
  }

  /**
   * A search for what looks like a concept and is not.
   *
   * @param without the forms that do not have the concept
   * @param isOf whether what a concept is in a form is meant by a side of a pair
   */
  private record Search(Concept concept, List<String> without, BiPredicate<Side, Side> isOf) {
    boolean meets(Unlike pair) {
      return meets(pair.left(), pair.right()) || meets(pair.right(), pair.left());
    }

    private boolean meets(Side own, Side other) {
      return other.forms().stream().anyMatch(without::contains)
          && concept.is().stream()
              .anyMatch(
                  side ->
                      isOf.test(side, own)
                          && side.forms().stream().anyMatch(own.forms()::contains));
    }
  }

  /** What to beware of in some concepts, as far as their forms are used. */
  List<Caution> cautions(List<Integer> columns) {
    Set<String> used = new LinkedHashSet<>();
    uses.keySet().forEach(field -> used.addAll(List.of(field.split(" "))));
    return crosswalk.cautions().stream()
        .filter(
            caution ->
                columns.stream()
                    .map(crosswalk.concepts()::get)
                    .anyMatch(
                        concept -> used.stream().anyMatch(form -> caution.concerns(concept, form))))
        .toList();
  }
}
