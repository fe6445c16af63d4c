package gongkai.output;

import gongkai.normalizer.Agency;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
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

  /** The agency of an id; empty if no report is surely its. */
  Optional<AgencyHistory> find(String id) {
    return Optional.ofNullable(histories.get(id));
  }

  /** The ids of all that belong to an organ, by the id of that organ. */
  Map<String, Set<String>> children() {
    Map<String, Set<String>> children = new HashMap<>();
    for (AgencyHistory agency : histories.values()) {
      agency
          .trait(Agency.Traits::parentId)
          .ifPresent(
              parent ->
                  children.computeIfAbsent(parent, unused -> new HashSet<>()).add(agency.id()));
    }
    return children;
  }

  /** By agency_id. */
  List<AgencyHistory> inOrder() {
    return List.copyOf(histories.values());
  }
}
