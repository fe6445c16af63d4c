package gongkai.normalizer.masthead;

import gongkai.normalizer.Agency.Doubt;
import gongkai.normalizer.Agency.OrganType;
import gongkai.normalizer.masthead.AgencyFinder.Named;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

/** Tells whether the names that a report has for its author are of different organs. */
final class Rivals {
  /** A government's report often names the department that one may ask. */
  private static final Set<OrganType> GOVERNMENTS =
      Set.of(OrganType.PEOPLE_GOVERNMENT, OrganType.GENERAL_OFFICE);

  private Rivals() {}

  /**
   * The doubt about a title's agency, where the text or the signature names another organ.
   *
   * @param full the agency's full name
   */
  static Optional<Doubt> ofTitle(String full, List<Named> beside) {
    if (!OrganNames.isFullName(full) || isGovernment(full)) {
      return Optional.empty();
    }
    Stream<String> others =
        beside.stream()
            .filter(AgencyFinder::isAuthor)
            .map(named -> named.name().folded())
            .filter(name -> !isGovernment(name));
    return doubt(full, others);
  }

  /**
   * The doubt among names of which none stands in the title: one that is trusted less than the
   * author's own words raises none against them.
   *
   * @param possible the most trusted first
   */
  static Optional<Doubt> among(List<Named> possible) {
    if (possible.isEmpty()) {
      return Optional.empty();
    }
    Named best = possible.get(0);
    Stream<String> others =
        possible.stream()
            .filter(named -> AgencyFinder.isAuthor(named) == AgencyFinder.isAuthor(best))
            .map(named -> named.name().folded());
    return doubt(best.name().folded(), others);
  }

  private static Optional<Doubt> doubt(String name, Stream<String> others) {
    Set<String> different = new TreeSet<>();
    others.filter(other -> OrganNames.differ(name, other)).forEach(different::add);
    if (different.isEmpty()) {
      return Optional.empty();
    }
    return Optional.of(
        new Doubt(
            Doubt.Kind.SEVERAL_NAMED, Stream.concat(Stream.of(name), different.stream()).toList()));
  }

  /** A place alone reports as its government does. */
  private static boolean isGovernment(String name) {
    return Agencies.organType(name).map(GOVERNMENTS::contains).orElse(true);
  }
}
