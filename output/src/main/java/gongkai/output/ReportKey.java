package gongkai.output;

import gongkai.normalizer.Figure;
import java.nio.charset.StandardCharsets;

/**
 * The key of a report's content: {@code k} and the first 16 hex digits of a SHA-256. It is that of
 * the UTF-8 of these lines, each ended by a line feed:
 *
 * <ol>
 *   <li>agency_id, empty if nothing names the agency;
 *   <li>year, empty if nothing tells it;
 *   <li>for each figure its indicator, applicant (empty if none) and raw, separated by tabs, these
 *       lines in ascending order of their bytes.
 * </ol>
 *
 * All fields are taken as they stand in figures.csv and reports.csv, so the key can be computed
 * again from the dataset alone. It does not depend on the file or on where the cells stand.
 */
final class ReportKey {
  private static final int DIGITS = 16;

  private ReportKey() {}

  static String of(ReportOfFile of) {
    StringBuilder lines = new StringBuilder();
    lines.append(of.agencyId()).append('\n');
    lines.append(FieldText.plain(of.year())).append('\n');
    of.report().figures().stream()
        .map(ReportKey::line)
        .sorted(Utf8Order.ASCENDING)
        .forEach(line -> lines.append(line).append('\n'));
    String digest = Sha256.hex(lines.toString().getBytes(StandardCharsets.UTF_8));
    return "k" + digest.substring(0, DIGITS);
  }

  private static String line(Figure figure) {
    return String.join(
        "\t",
        figure.indicator(),
        FieldText.code(figure.applicant()),
        FieldText.line(figure.value().raw()));
  }
}
