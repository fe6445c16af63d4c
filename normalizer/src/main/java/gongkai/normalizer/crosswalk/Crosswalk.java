package gongkai.normalizer.crosswalk;

import gongkai.normalizer.Indicator;
import gongkai.normalizer.crosswalk.Concept.Relation;
import gongkai.normalizer.form.Yaml;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * What can be compared over the forms, and what only looks as if it could.
 *
 * @param documents the documents that the forms come from, the newest form first
 * @param concepts every quantity that can be compared, in the order of the forms; each indicator is
 *     in a concept of each of its forms
 * @param unlike what looks alike and is not the same
 * @param cautions what to beware of in comparisons that can be made
 */
public record Crosswalk(
    List<FormDocument> documents,
    List<Concept> concepts,
    List<Unlike> unlike,
    List<Caution> cautions) {
  private static final String RESOURCE = "/gongkai/normalizer/crosswalk.yaml";

  private static final Reason OWN =
      new Reason("只有用户自定的表式有该指标。", "Only a form of a user's own has it.", "");

  public Crosswalk {
    documents = List.copyOf(documents);
    concepts = List.copyOf(concepts);
    unlike = List.copyOf(unlike);
    cautions = List.copyOf(cautions);
  }

  /**
   * The crosswalk that comes with the program. A form of a user's own has what it has under the
   * program's codes, and the concepts of its own codes alone.
   *
   * @param indicators the indicators of the program and, behind them, of a user's own forms
   */
  public static Crosswalk of(List<Indicator> indicators) {
    return new CrosswalkYaml(indicators).read(Yaml.resource(RESOURCE)).with(indicators);
  }

  private Crosswalk with(List<Indicator> indicators) {
    Set<String> own = new LinkedHashSet<>();
    Map<String, Indicator> byCode = new HashMap<>();
    for (Indicator indicator : indicators) {
      own.addAll(indicator.forms());
      byCode.put(indicator.code(), indicator);
    }
    documents.forEach(document -> own.remove(document.form()));
    List<Concept> more = new ArrayList<>();
    // A code that several concepts have, each in other forms, is in a user's form what it is first.
    Set<List<Term>> taken = new HashSet<>();
    concepts.forEach(concept -> more.add(alsoIn(concept, own, byCode, taken)));
    for (Indicator indicator : indicators) {
      List<String> forms = indicator.forms().stream().filter(own::contains).toList();
      if (!forms.isEmpty() && concepts.stream().noneMatch(it -> it.has(indicator.code()))) {
        more.add(kept(indicator, forms, "", OWN));
      }
    }
    return inOrder(more, indicators);
  }

  private static Concept alsoIn(
      Concept concept, Set<String> own, Map<String, Indicator> byCode, Set<List<Term>> taken) {
    List<Side> sides = new ArrayList<>();
    for (Side side : concept.is()) {
      Set<String> forms = new LinkedHashSet<>(side.forms());
      if (taken.add(side.terms())) {
        own.stream().filter(form -> has(form, side, byCode)).forEach(forms::add);
      }
      sides.add(new Side(List.copyOf(forms), side.terms()));
    }
    return new Concept(
        concept.id(),
        concept.variable(),
        concept.zh(),
        concept.en(),
        concept.unit(),
        concept.relation(),
        concept.why(),
        sides);
  }

  private static boolean has(String form, Side side, Map<String, Indicator> byCode) {
    return side.indicators().stream()
        .allMatch(
            code ->
                Optional.ofNullable(byCode.get(code))
                    .filter(indicator -> indicator.forms().contains(form))
                    .isPresent());
  }

  /** In the order of their first indicators. */
  private Crosswalk inOrder(List<Concept> unordered, List<Indicator> indicators) {
    List<Concept> ordered = new ArrayList<>();
    for (Indicator indicator : indicators) {
      unordered.stream()
          .filter(concept -> lead(concept).equals(indicator.code()))
          .forEach(ordered::add);
    }
    return new Crosswalk(documents, ordered, unlike, cautions);
  }

  /** The indicator behind whose place in the forms a concept stands: that of its newest form. */
  private static String lead(Concept concept) {
    List<Side> sides = concept.is();
    return sides.get(sides.size() - 1).indicators().get(0);
  }

  /** An indicator that is a concept by itself. */
  static Concept kept(Indicator indicator, List<String> forms, String suffix, Reason why) {
    return new Concept(
        indicator.code() + suffix,
        indicator.variable() + suffix,
        indicator.labelZh(),
        indicator.labelEn(),
        indicator.unit(),
        forms.size() == 1 ? Relation.ALONE : Relation.SAME,
        why,
        List.of(new Side(forms, List.of(Term.of(indicator)))));
  }

  /** The concepts that an indicator is in, in order. */
  public List<Concept> conceptsOf(String indicator) {
    return concepts.stream().filter(concept -> concept.has(indicator)).toList();
  }

  /** The codes of other indicators that count the same, in order; empty if there are none. */
  public List<String> comparableWith(String indicator) {
    return concepts.stream()
        .filter(concept -> concept.isAlone(indicator))
        .flatMap(concept -> concept.is().stream())
        .filter(side -> side.isOne() && !side.has(indicator))
        .flatMap(side -> side.indicators().stream())
        .distinct()
        .toList();
  }

  /** The pairs that an indicator is in. */
  public List<Unlike> unlike(String indicator) {
    return unlike.stream().filter(pair -> pair.has(indicator)).toList();
  }

  /** What to beware of in an indicator. */
  public List<Caution> cautions(String indicator) {
    return cautions.stream().filter(it -> it.indicators().contains(indicator)).toList();
  }
}
