package gongkai.bench.pdf;

import gongkai.bench.page.Rulings;
import java.nio.file.Path;

/**
 * What a run is asked for.
 *
 * @param selection of reports
 * @param out the folder that keeps everything
 * @param score where score.py is; nothing is scored where no file is
 * @param jobs how many files are read at once
 */
public record Options(Selection selection, Path out, Path score, int jobs) {

  /**
   * Which reports: the first of a seed's that have such rulings.
   *
   * @param count how many
   */
  public record Selection(int count, long seed, Rulings rulings) {}
}
