package gongkai.normalizer.crosswalk;

import java.util.List;

/**
 * What to beware of in a comparison that can be made.
 *
 * @param forms the forms in whose figures it lies
 * @param indicators the codes of the figures
 * @param what what to beware of
 */
public record Caution(List<String> forms, List<String> indicators, Reason what) {
  public Caution {
    forms = List.copyOf(forms);
    indicators = List.copyOf(indicators);
  }

  /** Whether it concerns what a concept is in a form. */
  public boolean concerns(Concept concept, String form) {
    return forms.contains(form)
        && concept.in(form).stream().anyMatch(side -> indicators.stream().anyMatch(side::has));
  }
}
