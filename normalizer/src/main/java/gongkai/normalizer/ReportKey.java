package gongkai.normalizer;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.Comparator;
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
  private static final Comparator<String> BYTEWISE =
      Comparator.comparing(line -> line.getBytes(StandardCharsets.UTF_8), Arrays::compareUnsigned);

  private ReportKey() {}

  /** The key of a report with these figures. */
  public static String of(Masthead masthead, List<Figure> figures) {
    StringBuilder lines = new StringBuilder();
    lines.append(masthead.agency().map(Agency::id).map(OneLine::of).orElse("")).append('\n');
    lines.append(masthead.year().map(year -> year.value().toString()).orElse("")).append('\n');
    figures.stream()
        .filter(figure -> figure.cell().isCell())
        .map(ReportKey::line)
        .sorted(BYTEWISE)
        .forEach(line -> lines.append(line).append('\n'));
    byte[] digest = sha256(lines.toString().getBytes(StandardCharsets.UTF_8));
    return "k" + HexFormat.of().formatHex(digest).substring(0, DIGITS);
  }

  private static String line(Figure figure) {
    return String.join(
        "\t",
        figure.indicator(),
        figure.applicant().map(Applicant::code).orElse(""),
        OneLine.of(figure.value().raw()));
  }

  private static byte[] sha256(byte[] content) {
    try {
      return MessageDigest.getInstance("SHA-256").digest(content);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java has SHA-256", e);
    }
  }
}
