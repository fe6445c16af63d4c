package gongkai.normalizer.masthead;

import gongkai.normalizer.Agency.AdminLevel;
import gongkai.normalizer.Agency.CodeSource;
import gongkai.normalizer.Agency.DivisionCode;
import gongkai.normalizer.Agency.SpecialStatus;
import gongkai.normalizer.Agency.Traits;
import gongkai.normalizer.known.Division;
import gongkai.normalizer.known.Divisions;
import gongkai.normalizer.masthead.NameParts.Kind;
import gongkai.normalizer.masthead.NameParts.Region;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Where an agency is, by what its report and its site say beside its name. A code counts only if
 * nothing that the name shows speaks against it: a site is often that of the government above.
 */
final class Placement {
  private static final Set<Kind> CODED =
      EnumSet.of(Kind.PROVINCE, Kind.PREFECTURE, Kind.CITY, Kind.COUNTY);
  private static final Set<Kind> UNCODED = EnumSet.of(Kind.FUNCTIONAL_ZONE, Kind.CORPS_DIVISION);

  private final Divisions divisions;
  private final Traits shown;
  private final List<Region> places;

  private Placement(Divisions divisions, Traits shown) {
    this.divisions = divisions;
    this.shown = shown;
    this.places = NameSplitter.split(FoldedText.of(shown.region().orElse("")).folded()).regions();
  }

  /**
   * Completes what the name shows of the place; what it shows stays.
   *
   * @param shown by the name
   * @param codes the most trusted first
   * @param lines of the report
   */
  static Traits complete(
      Divisions divisions, Traits shown, List<DivisionCode> codes, List<Line> lines) {
    Placement byName = new Placement(divisions, shown);
    Optional<DivisionCode> read = codes.stream().filter(byName::fits).findFirst();
    Traits coded = read.map(byName::with).orElse(shown);
    Traits named = PlaceNames.complete(coded, byName.places, lines);
    Placement byText = new Placement(divisions, named);
    return read.or(byText::named).map(byText::with).orElse(named);
  }

  private boolean fits(DivisionCode code) {
    Optional<Places.Province> province = Places.ofCode(code.code());
    if (province.isEmpty() || shown.level().filter(AdminLevel.CENTRAL::equals).isPresent()) {
      return false;
    }
    boolean corps = shown.specialStatus().filter(SpecialStatus.XPCC::equals).isPresent();
    boolean sameProvince =
        corps || shown.province().map(province.get().name()::equals).orElse(true);
    return sameProvince && fitsLevel(Division.levelOf(code.code())) && fitsDivision(code.code());
  }

  private boolean fitsLevel(AdminLevel level) {
    AdminLevel own = shown.level().orElse(level);
    if (own == AdminLevel.TOWNSHIP) {
      boolean below = shown.county().isEmpty() && shown.prefecture().isPresent();
      return level == AdminLevel.COUNTY || (below && level == AdminLevel.PREFECTURE);
    }
    // A city that is no prefecture's is a county's, or the code is not its own.
    boolean cityFits =
        city().map(name -> level == AdminLevel.COUNTY || Places.isOnceCounty(name)).orElse(true);
    // What says nothing of its level is hardly a province's; the site may well be.
    boolean provinceUnsaid = level == AdminLevel.PROVINCE && shown.level().isEmpty();
    return level == own && cityFits && !provinceUnsaid;
  }

  private boolean fitsDivision(String code) {
    List<Division> chain = divisions.chain(code);
    return divisions.isEmpty() || own().map(name -> has(chain, name)).orElse(!chain.isEmpty());
  }

  /** The smallest place of the name that has a code, in full; empty if a zone comes after it. */
  private Optional<String> own() {
    if (places.stream().anyMatch(place -> UNCODED.contains(place.kind()))) {
      return Optional.empty();
    }
    return places.stream()
        .filter(place -> CODED.contains(place.kind()))
        .reduce((larger, smaller) -> smaller)
        .map(place -> Places.full(place.name()));
  }

  /** A city whose name does not tell its level. */
  private Optional<String> city() {
    return own()
        .filter(unused -> shown.prefecture().isEmpty() && shown.county().isEmpty())
        .filter(name -> places.contains(new Region(Kind.CITY, name)));
  }

  /** The one division that has the name and lies in the places that are known. */
  private Optional<DivisionCode> named() {
    List<Division> fitting =
        own().stream()
            .flatMap(name -> divisions.named(name).stream())
            .filter(division -> !division.isGroup())
            .filter(division -> liesInPlace(divisions.chain(division.code())))
            .toList();
    return fitting.size() == 1
        ? Optional.of(new DivisionCode(fitting.get(0).code(), CodeSource.NAME))
        : Optional.empty();
  }

  private boolean liesInPlace(List<Division> chain) {
    return shown.province().map(name -> has(chain, name)).orElse(true)
        && shown.prefecture().map(name -> has(chain, name)).orElse(true);
  }

  private static boolean has(List<Division> chain, String name) {
    return chain.stream().anyMatch(division -> division.name().equals(name));
  }

  private Traits with(DivisionCode code) {
    List<Division> chain = divisions.chain(code.code());
    AdminLevel level = Division.levelOf(code.code());
    Optional<String> city = city();
    return shown
        .in(
            shown.province().or(() -> Places.ofCode(code.code()).map(Places.Province::name)),
            shown
                .prefecture()
                .or(() -> name(chain, AdminLevel.PREFECTURE))
                .or(() -> city.filter(unused -> level == AdminLevel.PREFECTURE)),
            shown
                .county()
                .or(() -> name(chain, AdminLevel.COUNTY))
                .or(() -> city.filter(unused -> level == AdminLevel.COUNTY)))
        .coded(code, shown.level().or(() -> city.map(unused -> level)));
  }

  private static Optional<String> name(List<Division> chain, AdminLevel level) {
    return chain.stream()
        .filter(division -> division.level() == level && !division.isGroup())
        .map(Division::name)
        .findFirst();
  }
}
