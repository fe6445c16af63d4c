package gongkai.cli.question;

import gongkai.output.question.DatasetAgency;
import java.util.List;
import java.util.Set;

/** Agencies as a table, a row each. */
public final class AgencyTable {
  private static final int REPORTS = 5;

  private AgencyTable() {}

  /** The table of some agencies, in their order. */
  public static AnswerTable of(List<DatasetAgency> agencies) {
    return new AnswerTable(
        List.of("agency_id", "name", "admin_level", "place", "years", "reports", "other_names"),
        agencies.stream().map(AgencyTable::row).toList(),
        Set.of(REPORTS));
  }

  private static List<String> row(DatasetAgency agency) {
    return List.of(
        agency.id(),
        agency.name(),
        agency.level(),
        agency.place(),
        agency.years(),
        Integer.toString(agency.reports()),
        String.join(" ", agency.otherNames()));
  }
}
