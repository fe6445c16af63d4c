package gongkai.output;

import gongkai.normalizer.Agency;
import gongkai.normalizer.Applicant;
import gongkai.output.history.CurrentFigures;
import gongkai.output.history.PastFigure;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;

/**
 * What a row of panel.csv and one of panel_status.csv are made of.
 *
 * @param agency whose it is; empty if the dataset has no such agency
 * @param figures what counts of it
 * @param forms the forms of its figures, sorted
 * @param byIndicator its figures that the panel shows: in the requests table those of all
 *     applicants
 */
record PanelRow(
    Optional<AgencyHistory> agency,
    CurrentFigures figures,
    Set<String> forms,
    Map<String, PastFigure> byIndicator) {

  static PanelRow of(Optional<AgencyHistory> agency, CurrentFigures figures) {
    Set<String> forms = new TreeSet<>();
    Map<String, PastFigure> byIndicator = new HashMap<>();
    for (PastFigure figure : figures.figures().values()) {
      forms.add(figure.form());
      Optional<Applicant> applicant = figure.key().applicant();
      if (applicant.isEmpty()) {
        byIndicator.putIfAbsent(figure.key().indicator(), figure);
      } else if (applicant.get() == Applicant.TOTAL) {
        byIndicator.put(figure.key().indicator(), figure);
      }
    }
    return new PanelRow(agency, figures, forms, byIndicator);
  }

  /** What its latest year shows of the agency; empty if nothing does. */
  <V> Optional<V> trait(Function<Agency.Traits, Optional<V>> trait) {
    return agency.flatMap(known -> known.trait(trait));
  }
}
