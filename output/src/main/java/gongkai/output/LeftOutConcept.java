package gongkai.output;

import gongkai.normalizer.crosswalk.Concept;
import gongkai.normalizer.crosswalk.Reason;
import java.util.List;

/**
 * A concept that some rows of a panel have and that is no column of it.
 *
 * @param concept the concept
 * @param lacking the rows whose forms do not have it, by form; empty if it is left out because no
 *     report has it
 * @param why why it cannot be compared; empty if nothing in those forms even looks like it
 */
public record LeftOutConcept(Concept concept, List<Lacking> lacking, List<Reason> why) {

  /**
   * Rows of reports of which no form has a concept.
   *
   * @param forms the forms of the reports
   * @param rows how many
   * @param years from the first to the last of them
   */
  public record Lacking(List<String> forms, long rows, YearSpan years) {
    public Lacking {
      forms = List.copyOf(forms);
    }
  }

  public LeftOutConcept {
    lacking = List.copyOf(lacking);
    why = List.copyOf(why);
  }
}
