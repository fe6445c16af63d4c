package gongkai.output;

import gongkai.normalizer.crosswalk.Caution;
import gongkai.normalizer.crosswalk.Concept;
import java.util.List;

/**
 * What a harmonised panel has, and what it does not.
 *
 * @param rows how many rows it has
 * @param columns its concepts, in order
 * @param leftOut the concepts that are no column, in order
 * @param cautions what to beware of in its columns
 * @param reports the reports that were looked at
 * @param withoutForms reports left out for a form that was not asked for
 * @param contested rows left out because several reports have figures of one agency, year and scope
 *     and that scope is the own of none
 */
public record PanelSummary(
    long rows,
    List<Concept> columns,
    List<LeftOutConcept> leftOut,
    List<Caution> cautions,
    Reports reports,
    long withoutForms,
    long contested) {

  /**
   * Reports of the years and agency that were asked for.
   *
   * @param all how many
   * @param replaced of them those that another replaces or repeats
   * @param untold of them those of which it is not told which version they are
   * @param unplaced of them those without an agency or a year
   */
  public record Reports(long all, long replaced, long untold, long unplaced) {}

  public PanelSummary {
    columns = List.copyOf(columns);
    leftOut = List.copyOf(leftOut);
    cautions = List.copyOf(cautions);
  }
}
