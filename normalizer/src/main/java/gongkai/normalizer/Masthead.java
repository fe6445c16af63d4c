package gongkai.normalizer;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * What a report says of itself: whose it is, about which year, and when it was issued.
 *
 * @param title as printed, without spaces; empty if no title was found
 * @param agency empty if nothing names it
 * @param year the year reported on; empty if nothing tells it
 * @param period the days its figures cover, where it says both
 * @param signedOn the date of the signature
 * @param publishedOn when the web page says it was published
 * @param revision what it says of being a later version of itself
 * @param disagreements what a manifest says of the report and its own words deny
 */
public record Masthead(
    String title,
    Optional<Agency> agency,
    Optional<Claim<Integer>> year,
    Optional<Period> period,
    Optional<LocalDate> signedOn,
    Optional<Claim<LocalDate>> publishedOn,
    Optional<Claim<Revision>> revision,
    List<Disagreement> disagreements) {

  public Masthead {
    disagreements = List.copyOf(disagreements);
  }

  /** The masthead of a report with which no manifest disagrees. */
  public Masthead(
      String title,
      Optional<Agency> agency,
      Optional<Claim<Integer>> year,
      Optional<Period> period,
      Optional<LocalDate> signedOn,
      Optional<Claim<LocalDate>> publishedOn,
      Optional<Claim<Revision>> revision) {
    this(title, agency, year, period, signedOn, publishedOn, revision, List.of());
  }

  /** Where something about a report was read; earlier ones are trusted more. */
  public enum Evidence {
    /** The corpus's manifest, which is beside the report. */
    MANIFEST,
    TITLE,
    BODY,
    PERIOD,
    SIGNATURE,
    METADATA,
    FOOTER,
    /** The page's address. */
    URL,
    FILE_NAME
  }

  /** In what way a report says that it stands in for an earlier version. */
  public enum Revision {
    /** 更正, 勘误: something in the earlier one was wrong. */
    CORRECTED,
    /** 修订, 修正版, 更新版: it was gone over. */
    REVISED,
    /** 重新发布, 重新公布: it was put out again. */
    REISSUED
  }

  /**
   * Something that a report says of itself.
   *
   * @param value what it says
   * @param evidence where it says so
   * @param words the words it was read from
   */
  public record Claim<T>(T value, Evidence evidence, String words) {}

  /**
   * The days that the figures cover.
   *
   * @param start first day
   * @param end last day, not before start
   */
  public record Period(LocalDate start, LocalDate end) {
    public Period {
      if (end.isBefore(start)) {
        throw new IllegalArgumentException(
            "a period cannot end (%s) before %s".formatted(end, start));
      }
    }
  }

  /**
   * A report that says of itself what a manifest denies.
   *
   * @param subject what it is about
   * @param given what the manifest says
   * @param read what the report says
   */
  public record Disagreement(Subject subject, String given, String read) {
    /** What a manifest and a report may both tell. */
    public enum Subject {
      AGENCY,
      YEAR
    }

    /** The disagreement in words, for a person. */
    public String words() {
      String what = subject == Subject.AGENCY ? "agency" : "year";
      return "its %s is %s by the manifest and %s by its own words".formatted(what, given, read);
    }
  }

  /** The same, with the agency and the day of publication of another where it has none. */
  public Masthead completedBy(Masthead other) {
    return new Masthead(
        title,
        agency.or(other::agency),
        year,
        period,
        signedOn,
        publishedOn.or(other::publishedOn),
        revision,
        disagreements);
  }

  /** The same, of nobody. */
  public Masthead withoutAgency() {
    return of(Optional.empty(), year);
  }

  /** The same, of another agency and year. */
  public Masthead of(Optional<Agency> otherAgency, Optional<Claim<Integer>> otherYear) {
    return new Masthead(
        title, otherAgency, otherYear, period, signedOn, publishedOn, revision, disagreements);
  }

  /** The same, denied by a manifest. */
  public Masthead denied(List<Disagreement> found) {
    return new Masthead(title, agency, year, period, signedOn, publishedOn, revision, found);
  }
}
