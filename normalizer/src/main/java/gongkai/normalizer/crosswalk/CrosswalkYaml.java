package gongkai.normalizer.crosswalk;

import gongkai.normalizer.Indicator;
import gongkai.normalizer.crosswalk.Concept.Relation;
import gongkai.normalizer.form.Yaml;
import gongkai.normalizer.form.YamlProblem;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Reads a crosswalk. Every method throws {@link YamlProblem} for what cannot be: a code that there
 * is not or that a form does not have, a name that stands twice, a sum over different units.
 */
final class CrosswalkYaml {
  private static final Pattern VARIABLE = Pattern.compile("[a-z][a-z0-9_]{0,31}");
  private static final String FORMS = "forms";
  private static final String SUFFIX = "suffix";
  private static final String INDICATORS = "indicators";

  private final Map<String, Indicator> indicators;
  private final Set<String> names = new HashSet<>();

  CrosswalkYaml(List<Indicator> indicators) {
    this.indicators =
        indicators.stream().collect(Collectors.toMap(Indicator::code, Function.identity()));
  }

  Crosswalk read(Yaml root) {
    root.requireOnly(Set.of("documents", "concepts", "kept", "unlike", "cautions"));
    List<Concept> concepts = new ArrayList<>();
    root.list("concepts").forEach(yaml -> concepts.add(concept(yaml)));
    root.list("kept").forEach(yaml -> concepts.addAll(kept(yaml)));
    return new Crosswalk(
        root.list("documents").stream().map(CrosswalkYaml::document).toList(),
        concepts,
        root.list("unlike").stream().flatMap(yaml -> unlike(yaml).stream()).toList(),
        root.list("cautions").stream().map(this::caution).toList());
  }

  private static FormDocument document(Yaml yaml) {
    yaml.requireOnly(Set.of("form", "zh", "en"));
    return new FormDocument(yaml.text("form"), yaml.text("zh"), yaml.text("en"));
  }

  private Concept concept(Yaml yaml) {
    yaml.requireOnly(
        Set.of(
            "id", "var_name", "zh", "en", "unit", "relation", "why_zh", "why_en", "source", "is"));
    takeNames(yaml, "id", yaml.text("id"), yaml.text("var_name"));
    List<Side> is = yaml.list("is").stream().map(one -> is(one, yaml.text("unit"))).toList();
    if (is.isEmpty()) {
      throw yaml.problem("found nothing under 'is'; expected what the concept is in its forms");
    }
    return new Concept(
        yaml.text("id"),
        yaml.text("var_name"),
        yaml.text("zh"),
        yaml.text("en"),
        yaml.text("unit"),
        relation(yaml, is),
        why(yaml),
        is);
  }

  /** What is said of a concept is what its sides show. */
  private static Relation relation(Yaml yaml, List<Side> is) {
    Optional<Relation> said = yaml.findConstant("relation", Relation.class);
    Relation shown = is.stream().allMatch(Side::isOne) ? Relation.SAME : Relation.SUM;
    if (said.filter(shown::equals).isEmpty()) {
      throw yaml.problem(
          "relation",
          "found '%s' under 'relation'; expected %s"
              .formatted(
                  yaml.text("relation", ""),
                  shown == Relation.SAME
                      ? "same, as no side is a sum"
                      : "sum, as a side is a sum of several"));
    }
    return shown;
  }

  private Side is(Yaml yaml, String unit) {
    yaml.requireOnly(Set.of(FORMS, "sum"));
    Side side = side(yaml, FORMS, yaml, "sum");
    for (String code : side.indicators()) {
      String found = known(yaml, "sum", code).unit();
      if (!found.equals(unit)) {
        throw yaml.problem(
            "sum", "found %s, which counts %s; expected %s".formatted(code, found, unit));
      }
    }
    return side;
  }

  private List<Concept> kept(Yaml yaml) {
    yaml.requireOnly(Set.of(FORMS, SUFFIX, "why_zh", "why_en", "source", INDICATORS));
    Side all = side(yaml, FORMS, yaml, INDICATORS);
    List<Concept> concepts = new ArrayList<>();
    for (String code : all.indicators()) {
      Indicator indicator = known(yaml, INDICATORS, code);
      Concept concept = Crosswalk.kept(indicator, all.forms(), yaml.text(SUFFIX, ""), why(yaml));
      takeNames(yaml, INDICATORS, concept.id(), concept.variable());
      concepts.add(concept);
    }
    return concepts;
  }

  private void takeNames(Yaml yaml, String key, String id, String variable) {
    if (!VARIABLE.matcher(variable).matches()) {
      throw yaml.problem(
          key,
          "found the name '%s'; expected a letter, then up to 31 lower-case letters, digits and _"
              .formatted(variable));
    }
    // An id has a dot and a variable has none.
    for (String name : List.of(id, variable)) {
      if (!names.add(name)) {
        throw yaml.problem(
            key, "found '%s' twice; expected it for one concept only".formatted(name));
      }
    }
  }

  private List<Unlike> unlike(Yaml yaml) {
    yaml.requireOnly(Set.of("left_forms", "right_forms", "zh", "en", "source", "pairs"));
    Reason why = said(yaml);
    List<Unlike> pairs = new ArrayList<>();
    for (Yaml pair : yaml.list("pairs")) {
      pair.requireOnly(Set.of("left", "right"));
      pairs.add(
          new Unlike(
              side(yaml, "left_forms", pair, "left"),
              side(yaml, "right_forms", pair, "right"),
              why));
    }
    return pairs;
  }

  private Caution caution(Yaml yaml) {
    yaml.requireOnly(Set.of(FORMS, INDICATORS, "zh", "en", "source"));
    Side of = side(yaml, FORMS, yaml, INDICATORS);
    return new Caution(of.forms(), of.indicators(), said(yaml));
  }

  /** A sum that every one of some forms has. */
  private Side side(Yaml ofForms, String forms, Yaml ofTerms, String terms) {
    Side side =
        new Side(ofForms.texts(forms), ofTerms.texts(terms).stream().map(Term::of).toList());
    if (side.forms().isEmpty()) {
      throw ofForms.problem("found no '%s'; expected a list of forms".formatted(forms));
    }
    if (side.terms().isEmpty()) {
      throw ofTerms.problem("found no '%s'; expected a list of codes".formatted(terms));
    }
    for (String code : side.indicators()) {
      List<String> has = known(ofTerms, terms, code).forms();
      for (String form : side.forms()) {
        if (!has.contains(form)) {
          throw ofTerms.problem(
              terms,
              "found %s in %s; expected one of its forms: %s"
                  .formatted(code, form, String.join(", ", has)));
        }
      }
    }
    return side;
  }

  private Indicator known(Yaml yaml, String key, String code) {
    return Optional.ofNullable(indicators.get(code))
        .orElseThrow(
            () ->
                yaml.problem(
                    key, "found the code '%s'; expected one of the codebook".formatted(code)));
  }

  private static Reason why(Yaml yaml) {
    return new Reason(yaml.text("why_zh"), yaml.text("why_en"), yaml.text("source"));
  }

  private static Reason said(Yaml yaml) {
    return new Reason(yaml.text("zh"), yaml.text("en"), yaml.text("source"));
  }
}
