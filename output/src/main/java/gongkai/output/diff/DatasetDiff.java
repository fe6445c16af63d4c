package gongkai.output.diff;

import gongkai.output.CsvRows;
import gongkai.output.Dataset;
import gongkai.output.Row;
import gongkai.output.TableSchema;
import gongkai.output.WaitingGroups;
import gongkai.output.diff.Difference.Content;
import gongkai.output.diff.Difference.FigureName;
import gongkai.output.diff.Difference.Subject;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/**
 * Tells what became other between two datasets. Reports are matched by report_id, which is that of
 * the file's bytes; those that are left, as {@link Pairing} does. Figures are matched by indicator
 * and applicant within a report. Differences are written in the order of the report_id, the older
 * one where a report has two; a report's own come before those of its figures. Memory grows with
 * the reports that have no equal, not with figures.
 */
public final class DatasetDiff {
  private static final List<String> REPORT_COLUMNS =
      List.of(
          "file",
          "agency_id",
          "agency",
          "year",
          "form",
          "scope",
          "title",
          "period_start",
          "period_end",
          "signed_on",
          "published_on",
          "url",
          "sha256",
          "media_type",
          "version_status",
          "notes",
          "status");

  private final Dataset old;
  private final Dataset changed;
  private final Appendable out;
  private final DiffSummary summary = new DiffSummary();
  private final List<Row> onlyOld = new ArrayList<>();
  private final List<Row> onlyChanged = new ArrayList<>();

  private DatasetDiff(Dataset old, Dataset changed, Appendable out) {
    this.old = old;
    this.changed = changed;
    this.out = out;
  }

  /**
   * Writes the differences as CSV.
   *
   * @param old the folder of the older dataset
   * @param changed the folder of the newer one
   * @param out takes a header, and a row a difference
   * @param waiting an empty folder for rows that wait, which is gone then
   * @return how many there are
   * @throws gongkai.output.UnusableDatasetException if one is no dataset, or out of order
   * @throws IOException if one cannot be read, or {@code out} takes no more
   */
  public static DiffSummary write(Path old, Path changed, Appendable out, Path waiting)
      throws IOException {
    return new DatasetDiff(Dataset.open(old), Dataset.open(changed), out).run(waiting);
  }

  private DiffSummary run(Path waiting) throws IOException {
    CsvRows.append(out, Difference.header());
    ReportMerge.of(old, changed, this::sort);
    Pairing pairing = new Pairing(onlyOld, onlyChanged);
    Surroundings ofOld = new Surroundings(old, onlyChanged);
    Surroundings ofChanged = new Surroundings(changed, onlyOld);
    try (WaitingGroups spool = WaitingGroups.in(waiting)) {
      if (pairing.size() > 0) {
        spool(pairing, spool);
      }
      try (ReportFigures oldFigures = ReportFigures.of(old);
          ReportFigures newFigures = ReportFigures.of(changed)) {
        Step step = new Step(pairing, ofOld, ofChanged, spool, oldFigures, newFigures);
        ReportMerge.of(old, changed, step::take);
        oldFigures.end();
        newFigures.end();
      }
    }
    return summary;
  }

  private void sort(Optional<Row> one, Optional<Row> other) {
    if (other.isEmpty()) {
      one.ifPresent(onlyOld::add);
    } else if (one.isEmpty()) {
      onlyChanged.add(other.get());
    }
  }

  /** Keeps the newer figures of reports whose ids differ until the older ones come by. */
  private void spool(Pairing pairing, WaitingGroups spool) throws IOException {
    try (ReportFigures figures = ReportFigures.of(changed)) {
      for (List<Row> group = figures.group(); !group.isEmpty(); group = figures.group()) {
        if (pairing.holds(group.get(0))) {
          spool.add(id(group.get(0)), group.stream().map(Row::fields).toList());
        }
      }
    }
  }

  private static String id(Row row) {
    return row.text("report_id");
  }

  private void write(Difference difference) throws IOException {
    summary.add(difference);
    CsvRows.append(out, difference.row());
  }

  /** What is done with each report. */
  private final class Step {
    private final Pairing pairing;
    private final Surroundings ofOld;
    private final Surroundings ofChanged;
    private final WaitingGroups spool;
    private final ReportFigures oldFigures;
    private final ReportFigures newFigures;

    private Step(
        Pairing pairing,
        Surroundings ofOld,
        Surroundings ofChanged,
        WaitingGroups spool,
        ReportFigures oldFigures,
        ReportFigures newFigures) {
      this.pairing = pairing;
      this.ofOld = ofOld;
      this.ofChanged = ofChanged;
      this.spool = spool;
      this.oldFigures = oldFigures;
      this.newFigures = newFigures;
    }

    void take(Optional<Row> one, Optional<Row> other) throws IOException {
      List<Row> before = one.isPresent() ? oldFigures.of(id(one.get())) : List.of();
      List<Row> after = other.isPresent() ? newFigures.of(id(other.get())) : List.of();
      if (one.isPresent() && other.isPresent()) {
        compare(one.get(), other.get(), before, after, this::rereading);
      } else if (one.isPresent()) {
        takeOld(one.get(), before);
      } else if (other.isPresent() && !pairing.holds(other.get())) {
        DifferenceReason reason = ofOld.reason(other.get(), DifferenceReason.NEW_FILE, ofChanged);
        Subject subject = subject("", id(other.get()), other.get());
        write(whole(DifferenceKind.REPORT_ADDED, reason, subject));
        for (Row figure : after) {
          write(FigureComparison.added(subject, reason, figure));
        }
      }
    }

    private void takeOld(Row row, List<Row> before) throws IOException {
      Optional<Pairing.Pair> pair = pairing.find(row);
      if (pair.isPresent()) {
        Row other = pair.get().changed();
        compare(row, other, before, spooled(other), form -> pair.get().reason());
        return;
      }
      DifferenceReason reason = ofChanged.reason(row, DifferenceReason.FILE_GONE, ofOld);
      Subject subject = subject(id(row), "", row);
      write(whole(DifferenceKind.REPORT_GONE, reason, subject));
      for (Row figure : before) {
        write(FigureComparison.gone(subject, reason, figure));
      }
    }

    private DifferenceReason rereading(String form) {
      return ofOld.rereading(form, ofChanged);
    }

    private List<Row> spooled(Row report) throws IOException {
      TableSchema schema = changed.table("figures");
      return spool.find(id(report)).orElse(List.of()).stream()
          .map(fields -> new Row(schema, fields))
          .toList();
    }
  }

  private static Difference whole(DifferenceKind kind, DifferenceReason reason, Subject subject) {
    return new Difference(kind, reason, subject, FigureName.NONE, "", Content.NONE, Content.NONE);
  }

  private static Subject subject(String oldId, String newId, Row row) {
    return new Subject(
        oldId,
        newId,
        row.text("file"),
        row.text("agency_id"),
        row.text("agency"),
        row.text("year"));
  }

  private void compare(
      Row one,
      Row other,
      List<Row> before,
      List<Row> after,
      Function<String, DifferenceReason> reasonByForm)
      throws IOException {
    Subject subject = subject(id(one), id(other), other);
    for (String column : REPORT_COLUMNS) {
      Optional<String> was = one.find(column);
      Optional<String> is = other.find(column);
      if (!was.equals(is)) {
        write(
            new Difference(
                DifferenceKind.REPORT_CHANGED,
                reason(column, one, other, reasonByForm),
                subject,
                FigureName.NONE,
                column,
                Content.ofReport(was.orElse("")),
                Content.ofReport(is.orElse(""))));
      }
    }
    for (Difference difference :
        new FigureComparison(subject, reasonByForm, before, after).differences()) {
      write(difference);
    }
  }

  private static DifferenceReason reason(
      String column, Row one, Row other, Function<String, DifferenceReason> reasonByForm) {
    boolean sameBytes = one.text("sha256").equals(other.text("sha256"));
    if (column.equals("version_status")) {
      return DifferenceReason.OTHER_VERSION;
    }
    if (column.equals("file") && sameBytes) {
      return DifferenceReason.FILE_MOVED;
    }
    // The form that one of the datasets may not know.
    DifferenceReason reason = reasonByForm.apply(one.text("form"));
    return reason == DifferenceReason.FORMS ? reason : reasonByForm.apply(other.text("form"));
  }
}
