package gongkai.normalizer;

import java.time.LocalDate;
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
 */
public record Masthead(
    String title,
    Optional<Agency> agency,
    Optional<Claim<Integer>> year,
    Optional<Period> period,
    Optional<LocalDate> signedOn,
    Optional<Claim<LocalDate>> publishedOn,
    Optional<Claim<Revision>> revision) {

  /** Where something about a report was read; earlier ones are trusted more. */
  public enum Evidence {
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

  /** The same, with the agency and the day of publication of another where it has none. */
  public Masthead completedBy(Masthead other) {
    return new Masthead(
        title,
        agency.or(other::agency),
        year,
        period,
        signedOn,
        publishedOn.or(other::publishedOn),
        revision);
  }

  /** The same, of nobody. */
  public Masthead withoutAgency() {
    return new Masthead(title, Optional.empty(), year, period, signedOn, publishedOn, revision);
  }
}
