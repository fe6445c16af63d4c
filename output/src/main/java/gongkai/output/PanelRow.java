package gongkai.output;

import gongkai.normalizer.Agency;
import gongkai.output.history.CurrentFigures;
import java.util.Optional;
import java.util.function.Function;

/**
 * What a row of panel.csv and one of panel_status.csv are made of.
 *
 * @param agency whose it is; empty if the dataset has no such agency
 * @param figures what counts of it
 */
record PanelRow(Optional<AgencyHistory> agency, CurrentFigures figures) {
  /** What its latest year shows of the agency; empty if nothing does. */
  <V> Optional<V> trait(Function<Agency.Traits, Optional<V>> trait) {
    return agency.flatMap(known -> known.trait(trait));
  }
}
