package gongkai.output.question;

import gongkai.output.AllApplicants;
import gongkai.output.Dataset;
import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/**
 * The reports of a year with what they say of an indicator and of its divisor.
 *
 * @param byReport by report_id; empty lists for reports that say nothing of either
 * @param speakers which of the reports speak for which scope
 */
record RankedFigures(Map<DatasetReport, List<Observation>> byReport, Speakers speakers) {

  static RankedFigures read(Dataset dataset, Ranking.Request request) throws IOException {
    Map<String, DatasetReport> reports = reports(dataset, request.year());
    Map<DatasetReport, List<Observation>> byReport = new LinkedHashMap<>();
    reports.values().forEach(report -> byReport.put(report, new ArrayList<>(2)));
    Set<String> codes =
        request
            .per()
            .filter(per -> !per.equals(request.indicator()))
            .map(per -> Set.of(request.indicator().code(), per.code()))
            .orElse(Set.of(request.indicator().code()));
    Speakers speakers = new Speakers();
    dataset.read(
        "figures",
        Observation.COLUMNS,
        row -> {
          DatasetReport report = reports.get(row.text("report_id"));
          if (report != null) {
            speakers.add(report, row.text("scope"));
            if (codes.contains(row.text("indicator")) && AllApplicants.have(row)) {
              byReport.getOrDefault(report, List.of()).add(Observation.of(row));
            }
          }
        });
    return new RankedFigures(byReport, speakers);
  }

  private static Map<String, DatasetReport> reports(Dataset dataset, int year) throws IOException {
    String wanted = Integer.toString(year);
    Map<String, DatasetReport> reports = new TreeMap<>();
    dataset.read(
        "reports",
        DatasetReport.COLUMNS,
        row -> {
          if (row.text("year").equals(wanted)) {
            DatasetReport report = DatasetReport.of(row);
            reports.put(report.id(), report);
          }
        });
    return reports;
  }
}
