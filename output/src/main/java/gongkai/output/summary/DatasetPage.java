package gongkai.output.summary;

import gongkai.normalizer.Comparisons;
import gongkai.normalizer.check.Identities;
import gongkai.output.Companion;
import gongkai.output.Dataset;
import gongkai.output.DatasetTexts;
import gongkai.output.Row;
import gongkai.output.summary.ReportCounts.Gap;
import gongkai.output.summary.ReportCounts.Group;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;

/**
 * DATASET.md: what a dataset holds and what it lacks, told by its rows alone. Lists that could be
 * as long as the dataset are cut, and say so.
 */
public final class DatasetPage implements Companion {
  private static final String NAME = "DATASET.md";
  static final int MOST_LINES = 30;
  private static final String NOT_TOLD = "not told (未知)";

  private final Identities identities;
  private final Comparisons comparisons;
  private final RowCounts rows = new RowCounts();

  /** A page to write, with what these identities and comparisons with other reports say. */
  public DatasetPage(Identities identities, Comparisons comparisons) {
    this.identities = identities;
    this.comparisons = comparisons;
  }

  @Override
  public Map<String, Consumer<Row>> watchers() {
    return rows.watchers();
  }

  @Override
  public List<String> write(Dataset dataset) throws IOException {
    Files.write(dataset.folder().resolve(NAME), text(dataset).getBytes(StandardCharsets.UTF_8));
    return List.of(NAME);
  }

  private String text(Dataset dataset) throws IOException {
    ReportCounts reports = ReportCounts.of(dataset);
    rows.readOthers(dataset);
    Markdown page = new Markdown();
    introduction(page, dataset, reports);
    coverage(page, reports);
    files(page);
    values(page);
    checks(page);
    versions(page, reports);
    missing(page, reports);
    citation(page, dataset);
    return page.text().stripTrailing() + "\n";
  }

  private void introduction(Markdown page, Dataset dataset, ReportCounts reports) {
    page.paragraph("# " + DatasetTexts.TITLE);
    page.paragraph(
        "The figures of 政府信息公开工作年度报告, each with the file, page and cell it came from: %d figures of %d reports of %d agencies, from %s files. Made by gongkai %s."
            .formatted(
                rows.figures(),
                reports.reports(),
                reports.agencies(),
                dataset.promises().fact("corpus.files").orElse("?"),
                Markdown.plain(dataset.version())));
    page.paragraph(
        "An empty field is a missing value and never 0. Money is in yuan. A figure that may be wrong carries a flag (`flags`); what the agency itself added up wrongly is published as it stands, under `src:`. Figures are never comparable across scopes (`scope`, 统计口径). What each table and column is stands in `datapackage.json`, what each indicator is in `codebook.csv`.");
  }

  private static void coverage(Markdown page, ReportCounts reports) {
    groups(page, "Coverage by province (省级行政区)", "province", reports.byProvince());
    groups(page, "Coverage by year (报告年度)", "year", reports.byYear());
    groups(page, "Coverage by form (表式)", "form", reports.byForm());
    groups(page, "Coverage by format (文件格式)", "media type", reports.byMediaType());
  }

  private static void groups(Markdown page, String title, String first, Map<String, Group> groups) {
    page.heading(title);
    List<List<String>> lines = new ArrayList<>();
    groups.forEach(
        (name, group) ->
            lines.add(
                List.of(
                    told(name),
                    group.agencies() + "",
                    group.reports() + "",
                    group.figures() + "",
                    Markdown.share(group.flagged(), group.figures()))));
    page.table(List.of(first, "agencies", "reports", "figures", "flagged"), lines);
  }

  private static String told(String name) {
    return name.isEmpty() ? NOT_TOLD : name;
  }

  private void files(Markdown page) {
    page.heading("Files by status (文件处理状态)");
    counter(page, "status", "files", rows.fileStatuses(), rows.fileStatuses().total());
  }

  private void values(Markdown page) {
    page.heading("What stands in the cells (单元格状态)");
    counter(page, "status", "figures", rows.valueStatuses(), rows.figures());
    page.heading("Flagged figures (有疑点的数据)");
    page.paragraph(
        "%d of %d figures, %s, carry a flag; one with several stands under each."
            .formatted(
                rows.flagged(), rows.figures(), Markdown.share(rows.flagged(), rows.figures())));
    counter(page, "flag", "figures", rows.flags(), rows.figures());
  }

  private static void counter(
      Markdown page, String first, String second, Counter counter, long whole) {
    List<List<String>> lines = new ArrayList<>();
    for (String name : counter.highest(Integer.MAX_VALUE)) {
      long count = counter.of(name);
      lines.add(List.of(told(name), count + "", Markdown.share(count, whole)));
    }
    page.table(List.of(first, second, "share"), lines);
  }

  private void checks(Markdown page) {
    page.heading("Identities (勾稽关系)");
    page.paragraph(
        "The share that passes is of those that could be evaluated: an identity with a missing operand is incomplete. What comparisons with other reports find notable is no error by itself.");
    Map<String, String> statements = new LinkedHashMap<>();
    identities.words().forEach(one -> statements.put(one.id(), one.zh()));
    comparisons.words().forEach(one -> statements.put(one.id(), one.zh()));
    Set<String> ids = new LinkedHashSet<>(statements.keySet());
    ids.retainAll(rows.checks().names());
    ids.addAll(rows.checks().names());
    List<List<String>> lines = new ArrayList<>();
    for (String id : ids) {
      long passed = rows.results(id, "pass");
      long failed = rows.results(id, "fail");
      lines.add(
          List.of(
              id,
              statements.getOrDefault(id, ""),
              passed + "",
              failed + "",
              rows.results(id, "incomplete") + "",
              rows.results(id, "notable") + "",
              Markdown.share(passed, passed + failed)));
    }
    page.table(List.of("identity", "内容", "pass", "fail", "incomplete", "notable", "passes"), lines);
  }

  private static void versions(Markdown page, ReportCounts reports) {
    page.heading("Versions of reports (版本状态)");
    page.paragraph(
        "Among the reports of one agency, year and scope. Where none says that it replaces the others, nothing is told.");
    counter(page, "version", "reports", reports.versions(), reports.reports());
  }

  private void missing(Markdown page, ReportCounts reports) {
    page.heading("What is missing (缺失)");
    page.paragraph("Whether every table of its form was found in a report:");
    counter(page, "completeness", "reports", reports.completeness(), reports.reports());
    partial(page, reports);
    gaps(page, reports.gaps());
    Counter unread = rows.unread();
    page.paragraph(
        "Files that came to nothing, by reason: %d%s"
            .formatted(unread.total(), cut(unread.size(), "reasons")));
    List<List<String>> lines = new ArrayList<>();
    for (String reason : unread.highest(MOST_LINES)) {
      lines.add(List.of(reason, unread.of(reason) + ""));
    }
    page.table(List.of("reason", "files"), lines);
  }

  private static void partial(Markdown page, ReportCounts reports) {
    page.paragraph(
        "Reports that are not complete, and what is missing: %d%s"
            .formatted(reports.partial(), cut(reports.partial(), "reports")));
    page.table(
        List.of("report", "agency", "year", "missing"),
        reports.firstPartial().stream()
            .map(
                row ->
                    List.of(
                        row.text("report_id"),
                        row.text("agency"),
                        row.text("year"),
                        row.text("reason")))
            .toList());
  }

  private static void gaps(Markdown page, List<Gap> gaps) {
    page.paragraph(
        "Years of which an agency has no report, while it has one of a year before and one of a year after: %d%s"
            .formatted(gaps.size(), cut(gaps.size(), "gaps")));
    page.table(
        List.of("agency", "year"),
        gaps.stream()
            .limit(MOST_LINES)
            .map(gap -> List.of(gap.agencyId(), gap.year() + ""))
            .toList());
  }

  private static String cut(long size, String things) {
    return size > MOST_LINES ? "; the first %d of %d %s:".formatted(MOST_LINES, size, things) : ".";
  }

  private static void citation(Markdown page, Dataset dataset) {
    page.heading("How to cite (引用方式)");
    String year =
        dataset.promises().created().map(date -> " (" + date.substring(0, 4) + ")").orElse("");
    page.paragraph(
        "> %s%s: %s (政府信息公开工作年度报告). Dataset, made by gongkai %s from the corpus with the SHA-256 `%s`. %s."
            .formatted(
                DatasetTexts.AUTHORS,
                year,
                DatasetTexts.TITLE,
                Markdown.plain(dataset.version()),
                dataset.promises().fact("corpus.sha256").orElse("?"),
                DatasetTexts.LICENCE));
    page.paragraph(
        "`CITATION.cff` says the same for programs. A single figure is cited with its `report_id`, `indicator`, `applicant`, and the place in the agency's own report.");
  }
}
