package gongkai.corpus;

import java.time.Instant;
import java.util.Optional;

/**
 * Where a file comes from, as the container that holds it or a manifest says.
 *
 * @param url the address it was fetched from; empty if nothing says it
 * @param fetchedAt when it was fetched; empty if nothing says it
 * @param agency the agency whose report it holds, as a manifest names it; empty without one
 * @param year the year that its report is on, as a manifest says; empty without one
 */
public record Provenance(
    Optional<String> url,
    Optional<Instant> fetchedAt,
    Optional<String> agency,
    Optional<Integer> year) {
  /** Nothing is known. */
  public static final Provenance UNKNOWN =
      new Provenance(Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty());

  /** This, and where this says nothing what another says. */
  public Provenance over(Provenance other) {
    return new Provenance(
        url.or(other::url),
        fetchedAt.or(other::fetchedAt),
        agency.or(other::agency),
        year.or(other::year));
  }
}
