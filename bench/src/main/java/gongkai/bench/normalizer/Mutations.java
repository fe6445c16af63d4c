package gongkai.bench.normalizer;

import gongkai.bench.damage.Damaged;
import gongkai.bench.damage.Kind;
import gongkai.bench.marked.MarkedReport;
import gongkai.bench.marked.Subjects;
import gongkai.bench.report.Dice;
import java.util.Optional;

/**
 * Damaged reports by kind and number: the same seed makes the same ones.
 *
 * @param subjects what is damaged
 * @param seed which ones
 */
record Mutations(Subjects subjects, long seed) {
  /** So many subjects are looked at for one that a kind of damage can befall. */
  private static final int SUBJECTS_TRIED = 60;

  /** From a subject to the next one tried: a prime, so that all are met. */
  private static final int ANOTHER = 7919;

  /**
   * A damaged report, and which subject it was.
   *
   * @param subject its number, from 1
   */
  record One(Damaged damaged, int subject) {}

  /** A mutation of a kind, from 1; empty if no subject that was tried has what it damages. */
  Optional<One> get(Kind kind, int number) {
    for (int tried = 0; tried < SUBJECTS_TRIED; tried++) {
      int subject = number + tried * ANOTHER;
      MarkedReport report = subjects.get(subject);
      Optional<Damaged> damaged = kind.damage(report, new Dice(seed, subject));
      if (damaged.isPresent()) {
        return Optional.of(new One(damaged.get(), subject));
      }
    }
    return Optional.empty();
  }
}
