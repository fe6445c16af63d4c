package gongkai.normalizer;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Optional;

/**
 * A figure as a person read it in the report: a row of a file of corrections.
 *
 * @param line where it stands in that file, from 1
 * @param target which figure it is about
 * @param value what the report says, in the indicator's unit (money in yuan); empty if the report
 *     has no number there
 * @param seen the cell's text as the dataset showed it to the person, empty text if the cell was
 *     blank or missing; absent if the person did not keep it, and then nobody can tell whether the
 *     cell reads differently since
 * @param grounds why, who and when
 */
public record Correction(
    long line, Target target, Optional<BigDecimal> value, Optional<String> seen, Grounds grounds) {

  /**
   * Which figure of which report.
   *
   * @param report the report's id, which is that of its file's bytes
   * @param reportKey the report's key, which another file with the same figures has too; empty if
   *     the person did not keep it
   * @param figure the figure
   */
  public record Target(String report, Optional<String> reportKey, FigureKey figure) {}

  /**
   * On whose word.
   *
   * @param reason what is wrong with what was read
   * @param who who looked at the report
   * @param date when
   */
  public record Grounds(String reason, String who, LocalDate date) {}
}
