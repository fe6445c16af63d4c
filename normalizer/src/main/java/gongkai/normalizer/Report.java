package gongkai.normalizer;

import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * One agency's report for one year.
 *
 * @param id {@code r} and the first 16 hex digits of the file's SHA-256, with {@code _2} and on
 *     where a file holds several
 * @param masthead what it says of itself: title, agency, year, period, dates
 * @param form the form of its main tables, such as {@code form_2021}; empty if none was recognised
 * @param scope for whom its main tables count
 * @param tables how each table of its part of the document was read
 * @param figures in the order of the forms
 * @param checks every identity of its forms, in a defined order
 * @param unmatched cells with a number that no form claims
 * @param corrections what became of the corrections that concern it, in their order
 * @param mentions figures in its running text, in the order of the forms
 * @param completeness whether every table of its form was found
 * @param notes what is remarkable about the whole
 */
public record Report(
    String id,
    Masthead masthead,
    Optional<String> form,
    ScopeClaim scope,
    List<TableReading> tables,
    List<Figure> figures,
    List<Check> checks,
    List<Unmatched> unmatched,
    List<CorrectionResult> corrections,
    List<Mention> mentions,
    Completeness completeness,
    Set<Note> notes) {

  /**
   * Whether every table of the report's form was found.
   *
   * @param status complete, partial or none
   * @param reason what is missing, what the reader could not read, and which agencies fit where
   *     several do; empty if nothing is
   */
  public record Completeness(Status status, String reason) {
    /** How much of its form a report holds. */
    public enum Status {
      COMPLETE,
      PARTIAL,
      NONE
    }
  }

  /** What is remarkable about a whole report. */
  public enum Note {
    /** Every reported figure is 0. */
    ALL_ZERO,
    /** The figures are those of the agency's report of the year before. */
    SAME_AS_LAST_YEAR,
    /** The report may be another agency's; the reason of its completeness names those that fit. */
    AGENCY_UNCLEAR,
    /** The report names another agency than the manifest; the reason names both. */
    AGENCY_DISAGREES,
    /** The report is on another year than the manifest says; the reason names both. */
    YEAR_DISAGREES
  }

  /**
   * A cell with a number in a table of the report that no form claims.
   *
   * @param cell where it stands
   * @param label its row's label, and in a table of which no form claims a row that of its column,
   *     too, as {@link SheetLabel} tells them; empty if it has none
   * @param raw the cell's text as published, white space collapsed
   */
  public record Unmatched(CellReference cell, String label, String raw) {}

  public Report {
    tables = List.copyOf(tables);
    figures = List.copyOf(figures);
    checks = List.copyOf(checks);
    unmatched = List.copyOf(unmatched);
    corrections = List.copyOf(corrections);
    mentions = List.copyOf(mentions);
    notes = notes.isEmpty() ? Set.of() : Collections.unmodifiableSet(EnumSet.copyOf(notes));
  }

  /** The same report without the grids of its tables, which only a person looks at. */
  public Report withoutGrids() {
    return new Report(
        id,
        masthead,
        form,
        scope,
        tables.stream().map(TableReading::withoutGrid).toList(),
        figures,
        checks,
        unmatched,
        corrections,
        mentions,
        completeness,
        notes);
  }
}
