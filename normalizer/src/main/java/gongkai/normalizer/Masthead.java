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
 */
public record Masthead(
    String title,
    Optional<Agency> agency,
    Optional<Claim<Integer>> year,
    Optional<Period> period,
    Optional<LocalDate> signedOn,
    Optional<Claim<LocalDate>> publishedOn) {

  /** Where something about a report was read; earlier ones are trusted more. */
  public enum Evidence {
    TITLE,
    BODY,
    PERIOD,
    SIGNATURE,
    METADATA,
    FOOTER,
    URL,
    FILE_NAME
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
}
