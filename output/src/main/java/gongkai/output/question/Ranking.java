package gongkai.output.question;

import gongkai.output.Dataset;
import java.io.IOException;
import java.math.BigDecimal;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;

/**
 * Agencies in the order of their figures of one year, the largest first: one ranking a scope. Every
 * report of the year is ranked, set apart, or left out for one reason.
 *
 * @param scopes by name; empty if nothing can be ranked
 * @param leftOut how many reports of the year are left out, by reason
 * @param formsWithoutRow how many reports are left out because their form has no such row, by form
 */
public record Ranking(
    List<OfScope> scopes,
    SortedMap<Reason, Integer> leftOut,
    SortedMap<String, Integer> formsWithoutRow) {

  /**
   * What is to be ranked.
   *
   * @param indicator what it is ranked by
   * @param per what each figure is divided by; empty for the figures themselves
   * @param year of which year
   * @param scopes the only ones ranked; empty for all
   * @param levels the only administrative levels ranked; empty for all
   */
  public record Request(
      DatasetIndicator indicator,
      Optional<DatasetIndicator> per,
      int year,
      Set<String> scopes,
      Set<String> levels) {
    public Request {
      scopes = Set.copyOf(scopes);
      levels = Set.copyOf(levels);
    }
  }

  /** Why a report is not ranked. */
  public enum Reason {
    SUPERSEDED,
    DUPLICATE,
    /** Of several reports of an agency nothing tells the current one. */
    VERSION_NOT_TOLD,
    NO_AGENCY,
    /** The agency is of another level than those asked for, or of none that is known. */
    OTHER_LEVEL,
    /** The report's form has no such row. */
    OTHER_FORM,
    /** The form has the row and the report lacks it. */
    NO_ROW,
    /** The scope is not among those asked for. */
    OTHER_SCOPE,
    UNKNOWN_SCOPE,
    BLANK,
    DASH,
    NONE_WORD,
    UNIT_UNKNOWN,
    UNREADABLE,
    /** The divisor is not there, not reported, or counts for others. */
    NO_DIVISOR,
    /** Nothing can be divided by it. */
    DIVISOR_NOT_POSITIVE,
    /** The agency has several figures under one scope. */
    SEVERAL_FIGURES,
    /** Another report of the agency has main tables of the scope, so that it speaks for it. */
    OTHER_REPORT
  }

  /**
   * A report that can be ranked.
   *
   * @param report which
   * @param figure what it says of the indicator; reported
   * @param divisor what it says of the divisor; reported and above 0; empty without one
   * @param score what it is ranked by: the figure, or its ratio to the divisor in 34 digits
   */
  public record Contender(
      DatasetReport report, Observation figure, Optional<Observation> divisor, BigDecimal score) {
    /** Whether the figure or its divisor is to be looked at first. */
    public boolean isFlagged() {
      return figure.isFlagged() || divisor.map(Observation::isFlagged).orElse(false);
    }
  }

  /**
   * A contender with its rank.
   *
   * @param rank from 1; equal scores have equal ranks, and the next one counts them all (1 2 2 4)
   * @param contender which
   */
  public record Ranked(int rank, Contender contender) {}

  /**
   * The agencies that count alike.
   *
   * @param scope for whom they count
   * @param ranked by rank, then by agency_id
   * @param flagged those that are not ranked because they are flagged, by agency_id
   */
  public record OfScope(String scope, List<Ranked> ranked, List<Contender> flagged) {
    public OfScope {
      ranked = List.copyOf(ranked);
      flagged = List.copyOf(flagged);
    }
  }

  public Ranking {
    scopes = List.copyOf(scopes);
    leftOut = Collections.unmodifiableSortedMap(leftOut);
    formsWithoutRow = Collections.unmodifiableSortedMap(formsWithoutRow);
  }

  /**
   * Ranks the agencies of a dataset.
   *
   * @throws IOException if the dataset cannot be read
   */
  public static Ranking of(Dataset dataset, Request request) throws IOException {
    AgencyList agencies = AgencyList.of(dataset);
    RankedFigures figures = RankedFigures.read(dataset, request);
    return new RankingMaker(request, agencies, figures).ranking();
  }
}
