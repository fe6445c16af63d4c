package gongkai.output;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** The agencies that reports name, each with its history. */
final class AgencyRegister {
  private final Map<String, AgencyHistory> histories = new TreeMap<>(Utf8Order.ASCENDING);

  void add(ReportOfFile of) {
    of.report()
        .masthead()
        .agency()
        // One that fits several agencies is in none's history.
        .filter(agency -> !agency.id().isEmpty())
        .ifPresent(
            agency ->
                histories
                    .computeIfAbsent(of.agencyId(), AgencyHistory::new)
                    .add(agency, of.year()));
  }

  /** By agency_id. */
  List<AgencyHistory> inOrder() {
    return List.copyOf(histories.values());
  }
}
