package gongkai.normalizer.masthead;

import gongkai.corpus.SourceFile;
import gongkai.extractor.Document;
import gongkai.normalizer.Additions;
import gongkai.normalizer.Agency;
import gongkai.normalizer.Agency.Doubt;
import gongkai.normalizer.Agency.Traits;
import gongkai.normalizer.Masthead;
import gongkai.normalizer.Masthead.Claim;
import gongkai.normalizer.known.Divisions;
import gongkai.normalizer.known.KnownAgencies;
import gongkai.normalizer.known.KnownAgency;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * Tells which agency over time a name of one year stands for, and where it is. Names are looked up
 * as ids, so that what differs in writing only needs no entry. Unchanging, so safe for many
 * threads.
 */
public final class AgencyResolver {
  private final Map<String, List<KnownAgency>> byKey = new LinkedHashMap<>();
  private final Map<String, Traits> known = new LinkedHashMap<>();
  private final Divisions divisions;

  private AgencyResolver(List<KnownAgency> agencies, Divisions divisions) {
    this.divisions = divisions;
    for (KnownAgency agency : agencies) {
      String name = FoldedText.of(agency.name()).folded();
      byKey.computeIfAbsent(Agencies.id(name), unused -> new ArrayList<>()).add(agency);
      known.computeIfAbsent(agency.id(), unused -> Agencies.traits(name));
    }
  }

  /**
   * One that knows what comes with the program and what a user adds.
   *
   * @throws IOException if a file of the user's cannot be read or used
   */
  public static AgencyResolver of(Additions additions) throws IOException {
    List<KnownAgency> agencies = new ArrayList<>(KnownAgencies.ofProgram());
    Optional<Path> file = additions.agencies();
    if (file.isPresent()) {
      agencies.addAll(KnownAgencies.read(file.get()));
    }
    Optional<Path> divisions = additions.divisions();
    return new AgencyResolver(
        agencies, divisions.isPresent() ? Divisions.read(divisions.get()) : Divisions.none());
  }

  /** One that knows what comes with the program. */
  public static AgencyResolver ofProgram() {
    return new AgencyResolver(KnownAgencies.ofProgram(), Divisions.none());
  }

  /**
   * The masthead with its agency known and placed; as it is if nothing names an agency.
   *
   * @param file where the document came from
   * @param document what it says
   */
  public Masthead resolve(Masthead masthead, SourceFile file, Document document) {
    List<Line> lines = Line.of(document);
    Optional<Agency> agency =
        masthead
            .agency()
            .map(found -> identified(found, year(masthead.year())))
            .map(found -> found.with(placed(found.traits(), file, document, lines)));
    return masthead.of(agency, masthead.year());
  }

  /** Whether two names are known to be of one agency in a year. */
  boolean isSame(Agency one, Agency other, Optional<Claim<Integer>> year) {
    String id = identified(one, year(year)).id();
    return !id.isEmpty() && id.equals(identified(other, year(year)).id());
  }

  private static OptionalInt year(Optional<Claim<Integer>> year) {
    return year.map(Claim::value).map(OptionalInt::of).orElse(OptionalInt.empty());
  }

  /** The agency under its id over time; under none if several had the name in the year. */
  private Agency identified(Agency agency, OptionalInt year) {
    List<KnownAgency> entries =
        byKey.getOrDefault(agency.id(), List.of()).stream()
            .filter(entry -> entry.isOf(year))
            .toList();
    List<String> ids = entries.stream().map(KnownAgency::id).distinct().sorted().toList();
    if (ids.isEmpty()) {
      return agency;
    }
    if (ids.size() > 1) {
      return agency.known("", Optional.of(new Doubt(Doubt.Kind.SEVERAL_KNOWN, ids)));
    }
    Optional<Doubt> doubt = agency.doubt().filter(found -> found.kind() != Doubt.Kind.NO_PLACE);
    Optional<String> parent =
        entries.stream().map(KnownAgency::parentId).flatMap(Optional::stream).findFirst();
    Traits traits = completed(agency.traits(), known.getOrDefault(ids.get(0), agency.traits()));
    return agency.known(ids.get(0), doubt).with(traits.below(parent.or(traits::parentId)));
  }

  /** What a short name does not show, as the full name of the agency shows it. */
  private static Traits completed(Traits own, Traits full) {
    return new Traits(
        full.level().or(own::level),
        full.specialStatus().or(own::specialStatus),
        full.organType().or(own::organType),
        own.region().or(full::region),
        full.province().or(own::province),
        full.prefecture().or(own::prefecture),
        full.county().or(own::county),
        own.division(),
        own.seatPrefecture(),
        full.parentId().or(own::parentId));
  }

  private Traits placed(Traits shown, SourceFile file, Document document, List<Line> lines) {
    return Placement.complete(divisions, shown, DivisionCodes.of(file, document, lines), lines)
        .seatedIn(Seat.prefecture(lines));
  }
}
