package gongkai.normalizer.masthead;

import gongkai.normalizer.Agency;
import gongkai.normalizer.Agency.AdminLevel;
import gongkai.normalizer.Agency.Doubt;
import gongkai.normalizer.Agency.OrganType;
import gongkai.normalizer.Agency.SpecialStatus;
import gongkai.normalizer.Agency.Traits;
import gongkai.normalizer.Masthead.Evidence;
import gongkai.normalizer.masthead.NameParts.Kind;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Makes agencies of names. The id is the places, a hyphen and the organ, of the name as printed,
 * folded and with long forms for short ones (曲阜市-科学技术局); a province before a city is left out,
 * because names of cities are unique in the country, while no place is added that the name lacks:
 * 洪泽区人民政府 and 淮安市洪泽区人民政府 have different ids, since there is more than one 鼓楼区. A plate that hangs
 * beside the organ's own, in parentheses, is left out.
 */
final class Agencies {
  private record TypeRule(OrganType type, Pattern pattern) {}

  private record LongForm(Pattern shortForm, String text) {}

  private static final RuleFile FILE = RuleFile.load("organs.yaml");
  private static final Set<String> OF_MINISTRIES = Set.copyOf(FILE.texts("of_ministries"));
  private static final Pattern PLATE = FILE.pattern("plate");
  private static final Pattern BRANCH = FILE.pattern("branch");
  private static final Pattern NEEDS_PLACE = FILE.pattern("needs_place");
  private static final List<LongForm> LONG_FORMS =
      FILE.rules("long_forms").stream()
          .map(rule -> new LongForm(rule.pattern("short"), rule.text("long")))
          .toList();
  private static final List<TypeRule> TYPES =
      FILE.rules("organ_types").stream()
          .map(
              rule ->
                  new TypeRule(
                      OrganType.valueOf(rule.text("type").toUpperCase(Locale.ROOT)),
                      rule.pattern("pattern")))
          .toList();

  private Agencies() {}

  /**
   * The agency of a name.
   *
   * @param printed as printed, without spaces
   * @param full the folded name that id and traits are taken from: the printed one, or a fuller one
   *     that the report has for it elsewhere
   * @param evidence where the printed name was read
   */
  static Agency of(String printed, String full, Evidence evidence) {
    String own = PLATE.matcher(full).replaceFirst("");
    NameParts parts = NameSplitter.split(own);
    return new Agency(id(parts), printed, evidence, traits(parts, own), doubt(parts, own));
  }

  /** The key of a folded name: equal for the ways in which one organ's name is written. */
  static String id(String full) {
    return id(NameSplitter.split(PLATE.matcher(full).replaceFirst("")));
  }

  /** What a folded name shows. */
  static Traits traits(String full) {
    String own = PLATE.matcher(full).replaceFirst("");
    return traits(NameSplitter.split(own), own);
  }

  /** What kind of organ a folded name shows; empty where it shows none. */
  static Optional<OrganType> organType(String full) {
    return type(PLATE.matcher(full).replaceFirst(""));
  }

  private static Optional<Doubt> doubt(NameParts parts, String full) {
    boolean placed = parts.regions().stream().anyMatch(region -> region.kind() != Kind.TOWNSHIP);
    return !placed && parts.national().isEmpty() && NEEDS_PLACE.matcher(full).find()
        ? Optional.of(new Doubt(Doubt.Kind.NO_PLACE, List.of(full)))
        : Optional.empty();
  }

  private static String id(NameParts parts) {
    StringBuilder key = new StringBuilder(places(parts.regions()));
    String organ =
        parts.national() + (parts.national().isEmpty() ? longForm(parts.organ()) : parts.organ());
    if (key.length() > 0 && !organ.isEmpty()) {
      key.append('-');
    }
    return key.append(organ).toString();
  }

  /** The places of an id, in full, without a province that a city or a prefecture tells. */
  private static String places(List<NameParts.Region> regions) {
    StringBuilder places = new StringBuilder();
    for (int i = 0; i < regions.size(); i++) {
      boolean redundant =
          regions.get(i).kind() == Kind.PROVINCE
              && Places.province(regions.get(i).name())
                  .filter(province -> !province.is(SpecialStatus.XPCC))
                  .isPresent()
              && i + 1 < regions.size()
              && (regions.get(i + 1).kind() == Kind.CITY
                  || regions.get(i + 1).kind() == Kind.PREFECTURE);
      if (!redundant) {
        places.append(Places.full(regions.get(i).name()));
      }
    }
    return places.toString();
  }

  private static String longForm(String organ) {
    String full = organ;
    for (LongForm form : LONG_FORMS) {
      full = form.shortForm().matcher(full).replaceFirst(form.text());
    }
    return full;
  }

  private static Traits traits(NameParts parts, String full) {
    Optional<String> city = parts.first(Kind.CITY);
    Optional<String> prefecture = prefecture(parts);
    Optional<String> county =
        parts
            .first(Kind.COUNTY)
            // A city below a prefecture is one of the county's level.
            .or(() -> city.filter(name -> parts.has(Kind.PREFECTURE)))
            .or(() -> secondCity(parts));
    Optional<OrganType> type = type(full);
    return new Traits(
        level(parts, prefecture, county),
        status(parts, prefecture),
        type,
        Optional.of(parts.region()).filter(region -> !region.isEmpty()),
        parts
            .first(Kind.PROVINCE)
            .map(Places::full)
            .or(() -> prefecture.flatMap(Places::holding).map(Places.Province::name)),
        prefecture,
        county,
        Optional.empty(),
        Optional.empty(),
        type.flatMap(kind -> Parents.of(kind, parts, Agencies::places)));
  }

  private static Optional<String> prefecture(NameParts parts) {
    Optional<String> city = parts.first(Kind.CITY);
    boolean cityHoldsCounty =
        city.isPresent() && parts.has(Kind.COUNTY) && !Places.isSubProvincial(city.get());
    return parts
        .last(Kind.PREFECTURE)
        .map(Places::full)
        .or(() -> city.filter(name -> Places.isPrefecture(name) || cityHoldsCounty))
        .or(() -> firstOfTwoCities(parts));
  }

  /** 济宁市 in 济宁市曲阜市: of two cities the first holds the second. */
  private static Optional<String> firstOfTwoCities(NameParts parts) {
    return secondCity(parts).isPresent() ? parts.first(Kind.CITY) : Optional.empty();
  }

  private static Optional<String> secondCity(NameParts parts) {
    return parts.regions().stream()
        .filter(region -> region.kind() == Kind.CITY)
        .skip(1)
        .map(NameParts.Region::name)
        .findFirst();
  }

  private static Optional<AdminLevel> level(
      NameParts parts, Optional<String> prefecture, Optional<String> county) {
    if (parts.has(Kind.TOWNSHIP)) {
      return Optional.of(AdminLevel.TOWNSHIP);
    }
    // A zone is of any level, and a bare city or place too.
    if (parts.has(Kind.FUNCTIONAL_ZONE)
        || parts.has(Kind.BARE)
        || BRANCH.matcher(parts.organ()).find()) {
      return Optional.empty();
    }
    if (county.isPresent()) {
      return Optional.of(AdminLevel.COUNTY);
    }
    if (prefecture.isPresent()) {
      return Optional.of(AdminLevel.PREFECTURE);
    }
    if (parts.has(Kind.CITY)) {
      return Optional.empty();
    }
    if (parts.has(Kind.PROVINCE)) {
      return Optional.of(AdminLevel.PROVINCE);
    }
    return isMinistry(parts) ? Optional.of(AdminLevel.CENTRAL) : Optional.empty();
  }

  /** 国家税务总局, and 中华人民共和国 with a department; 国家能源局华东监管局 is a branch, of whatever level. */
  private static boolean isMinistry(NameParts parts) {
    boolean department =
        type(parts.organ()).filter(type -> type == OrganType.DEPARTMENT).isPresent();
    return !parts.national().isEmpty()
        && (parts.organ().isEmpty() || (OF_MINISTRIES.contains(parts.national()) && department));
  }

  private static Optional<SpecialStatus> status(NameParts parts, Optional<String> prefecture) {
    if (parts.has(Kind.FUNCTIONAL_ZONE)) {
      return Optional.of(SpecialStatus.FUNCTIONAL_ZONE);
    }
    if (parts.has(Kind.CORPS_DIVISION)) {
      return Optional.of(SpecialStatus.XPCC);
    }
    Optional<Places.Province> province = parts.first(Kind.PROVINCE).flatMap(Places::province);
    boolean provinceAlone = parts.regions().size() == 1;
    Optional<SpecialStatus> own =
        province
            .flatMap(Places.Province::status)
            .filter(status -> status == SpecialStatus.XPCC || provinceAlone);
    return own.or(
        () ->
            prefecture
                .filter(Places::isSubProvincial)
                .filter(unused -> !parts.has(Kind.COUNTY) && !parts.has(Kind.TOWNSHIP))
                .map(unused -> SpecialStatus.SUB_PROVINCIAL));
  }

  /** What kind of organ the end of the folded name shows; empty where it shows none. */
  private static Optional<OrganType> type(String full) {
    return TYPES.stream()
        .filter(rule -> rule.pattern().matcher(full).find())
        .map(TypeRule::type)
        .findFirst();
  }
}
