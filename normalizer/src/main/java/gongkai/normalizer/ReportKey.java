package gongkai.normalizer;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;

/**
 * The key of a report's content: {@code k} and the first 16 hex digits of a SHA-256. It is that of
 * the UTF-8 of these lines, each ended by a line feed:
 *
 * <ol>
 *   <li>agency_id, empty if nothing names the agency;
 *   <li>year, empty if nothing tells it;
 *   <li>for each figure that stands in a cell its indicator, applicant (empty if none) and raw,
 *       separated by tabs, these lines in ascending order of their bytes.
 * </ol>
 *
 * All fields are taken as they stand in figures.csv and reports.csv, so the key can be computed
 * again from the dataset alone. It does not depend on the file, on where the cells stand or on
 * corrections.
 */
public final class ReportKey {
  private static final int DIGITS = 16;

  private ReportKey() {}

  /** The key of a report with these figures. */
  public static String of(Masthead masthead, List<Figure> figures) {
    return of(
        masthead.agency().map(Agency::id).map(OneLine::of).orElse(""),
        masthead.year().map(year -> year.value().toString()).orElse(""),
        figures.stream().filter(figure -> figure.cell().isCell()).map(ReportKey::cell).toList());
  }

  /**
   * A cell that is a figure, as it stands in figures.csv.
   *
   * @param indicator its code
   * @param applicant empty if none
   * @param raw its text
   */
  public record Cell(String indicator, String applicant, String raw) {
    private String line() {
      return String.join("\t", indicator, applicant, raw);
    }
  }

  /**
   * The key of a report as a dataset has it.
   *
   * @param agencyId empty if nothing names the agency
   * @param year empty if nothing tells it
   * @param cells the figures that stand in a cell, in any order
   */
  public static String of(String agencyId, String year, List<Cell> cells) {
    MessageDigest digest = sha256();
    update(digest, bytes(agencyId));
    update(digest, bytes(year));
    cells.stream()
        .map(cell -> bytes(cell.line()))
        .sorted(Arrays::compareUnsigned)
        .forEach(line -> update(digest, line));
    return "k" + HexFormat.of().formatHex(digest.digest()).substring(0, DIGITS);
  }

  private static byte[] bytes(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }

  private static void update(MessageDigest digest, byte[] line) {
    digest.update(line);
    digest.update((byte) '\n');
  }

  private static Cell cell(Figure figure) {
    return new Cell(
        figure.indicator(),
        figure.applicant().map(Applicant::code).orElse(""),
        OneLine.of(figure.value().raw()));
  }

  private static MessageDigest sha256() {
    try {
      return MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java has SHA-256", e);
    }
  }
}
