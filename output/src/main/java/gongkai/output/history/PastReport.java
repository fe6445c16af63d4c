package gongkai.output.history;

import gongkai.normalizer.FigureKey;
import gongkai.normalizer.Scope;
import java.time.Instant;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A report as far as it is compared with others.
 *
 * @param id report_id
 * @param file its file's path in the dataset
 * @param agencyId whose it is
 * @param agency the same, as printed
 * @param year the year reported on
 * @param scope that of its main tables
 * @param dates what tells which of several is the latest
 * @param checksFailed how many identities fail
 * @param figures in the order of the forms
 */
public record PastReport(
    String id,
    String file,
    String agencyId,
    String agency,
    int year,
    Scope scope,
    Dates dates,
    int checksFailed,
    List<PastFigure> figures) {

  /**
   * What tells which of several reports is the latest.
   *
   * @param revised whether it says of itself that it stands in for an earlier version
   * @param signedOn the date of its signature
   * @param publishedOn when it was published
   * @param fetchedAt when it was fetched
   * @param url where from; empty if that is not known
   */
  public record Dates(
      boolean revised,
      Optional<LocalDate> signedOn,
      Optional<LocalDate> publishedOn,
      Optional<Instant> fetchedAt,
      String url) {}

  public PastReport {
    figures = List.copyOf(figures);
  }

  /** What is said of it is said of this. */
  Comparison.Subject subject() {
    return new Comparison.Subject(id, agencyId, agency, year);
  }

  /** Its figures by key. */
  Map<FigureKey, PastFigure> byKey() {
    Map<FigureKey, PastFigure> byKey = new LinkedHashMap<>();
    figures.forEach(figure -> byKey.put(figure.key(), figure));
    return byKey;
  }
}
