package gongkai.normalizer.mention;

import gongkai.normalizer.Codebook;
import gongkai.normalizer.Masthead;
import gongkai.normalizer.masthead.FoldedText;
import java.util.Optional;

/**
 * Whose report it is.
 *
 * @param name of the organ, folded; empty if nothing names it
 * @param year the year reported on; empty if nothing tells it
 * @param edition which codes its form speaks of
 */
record Reporter(String name, Optional<Integer> year, Edition edition) {
  static Reporter of(Masthead masthead, Optional<String> form, Codebook codebook) {
    String name = masthead.agency().map(agency -> FoldedText.of(agency.name()).folded()).orElse("");
    Optional<Integer> year = masthead.year().map(Masthead.Claim::value);
    return new Reporter(name, year, Edition.of(codebook, form, year));
  }
}
