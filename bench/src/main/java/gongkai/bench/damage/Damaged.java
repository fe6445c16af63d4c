package gongkai.bench.damage;

import gongkai.bench.marked.MarkedReport;
import gongkai.normalizer.FigureKey;
import java.util.Optional;

/**
 * A damaged report.
 *
 * @param report what its cells are now
 * @param what was done, for a person
 * @param broken the identity that was broken on purpose; empty if none was
 */
public record Damaged(MarkedReport report, String what, Optional<Broken> broken) {

  /**
   * An identity that held and does not any more.
   *
   * @param identity its id
   * @param key the figure that was changed
   */
  public record Broken(String identity, FigureKey key) {}

  static Damaged of(MarkedReport report, String what) {
    return new Damaged(report, what, Optional.empty());
  }
}
