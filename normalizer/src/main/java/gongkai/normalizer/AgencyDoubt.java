package gongkai.normalizer;

import gongkai.normalizer.Agency.Doubt;
import gongkai.normalizer.Report.Completeness;
import java.util.Optional;

/** Puts into words that a report may be another agency's. */
final class AgencyDoubt {
  private AgencyDoubt() {}

  static Optional<Doubt> of(Masthead masthead) {
    return masthead.agency().flatMap(Agency::doubt);
  }

  /** The completeness with the doubt among its reasons, after what is missing. */
  static Completeness added(Completeness completeness, Masthead masthead) {
    return of(masthead)
        .map(
            doubt ->
                new Completeness(
                    completeness.status(),
                    completeness.reason().isEmpty()
                        ? doubt.words()
                        : completeness.reason() + "; " + doubt.words()))
        .orElse(completeness);
  }
}
