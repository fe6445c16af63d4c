package gongkai.normalizer.masthead;

import gongkai.normalizer.Agency;
import gongkai.normalizer.Agency.AdminLevel;
import gongkai.normalizer.Agency.OrganType;
import gongkai.normalizer.Agency.SpecialStatus;
import gongkai.normalizer.Agency.Traits;
import gongkai.normalizer.Masthead.Evidence;
import gongkai.normalizer.masthead.NameParts.Kind;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Makes agencies of names. The id is the places, a hyphen and the organ, of the name as printed,
 * folded and with long forms for short ones (曲阜市-科学技术局); a province before a city is left out,
 * because names of cities are unique in the country, while no place is added that the name lacks:
 * 洪泽区人民政府 and 淮安市洪泽区人民政府 have different ids, since there is more than one 鼓楼区.
 */
final class Agencies {
  private record TypeRule(OrganType type, Pattern pattern) {}

  private record LongForm(Pattern shortForm, String text) {}

  private static final RuleFile FILE = RuleFile.load("organs.yaml");
  private static final Set<String> MUNICIPALITIES = Set.copyOf(FILE.texts("municipalities"));
  private static final Set<String> SUB_PROVINCIAL = Set.copyOf(FILE.texts("sub_provincial"));
  private static final String PRODUCTION_CORPS = FILE.text("production_corps");
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
    NameParts parts = NameSplitter.split(full);
    return new Agency(id(parts), printed, evidence, traits(parts, full));
  }

  private static String id(NameParts parts) {
    StringBuilder key = new StringBuilder();
    List<NameParts.Region> regions = parts.regions();
    for (int i = 0; i < regions.size(); i++) {
      boolean redundant =
          regions.get(i).kind() == Kind.PROVINCE
              && !regions.get(i).name().equals(PRODUCTION_CORPS)
              && i + 1 < regions.size()
              && (regions.get(i + 1).kind() == Kind.CITY
                  || regions.get(i + 1).kind() == Kind.PREFECTURE);
      if (!redundant) {
        key.append(regions.get(i).name());
      }
    }
    String organ = parts.national() + longForm(parts.organ());
    if (key.length() > 0 && !organ.isEmpty()) {
      key.append('-');
    }
    return key.append(organ).toString();
  }

  private static String longForm(String organ) {
    for (LongForm form : LONG_FORMS) {
      Matcher matcher = form.shortForm().matcher(organ);
      if (matcher.find()) {
        return form.text() + organ.substring(matcher.end());
      }
    }
    return organ;
  }

  private static Traits traits(NameParts parts, String full) {
    Optional<String> city = parts.first(Kind.CITY);
    boolean cityHoldsCounty =
        city.isPresent() && parts.has(Kind.COUNTY) && !SUB_PROVINCIAL.contains(city.get());
    Optional<String> prefecture =
        parts
            .first(Kind.PREFECTURE)
            .or(() -> city.filter(name -> SUB_PROVINCIAL.contains(name) || cityHoldsCounty));
    Optional<String> county =
        parts
            .first(Kind.COUNTY)
            // A city below a prefecture is one of the county's level.
            .or(() -> city.filter(name -> parts.has(Kind.PREFECTURE)))
            .or(() -> secondCity(parts));
    return new Traits(
        level(parts, prefecture.or(() -> firstOfTwoCities(parts)), county),
        status(parts, prefecture),
        type(full),
        Optional.of(parts.region()).filter(region -> !region.isEmpty()),
        parts.first(Kind.PROVINCE),
        prefecture.or(() -> firstOfTwoCities(parts)),
        county);
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
    if (parts.has(Kind.FUNCTIONAL_ZONE) || parts.has(Kind.BARE)) {
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
    // 中华人民共和国上海海关 is a branch, of whatever level.
    boolean ministry =
        parts.organ().isEmpty()
            || type(parts.organ()).filter(type -> type == OrganType.DEPARTMENT).isPresent();
    return !parts.national().isEmpty() && ministry
        ? Optional.of(AdminLevel.CENTRAL)
        : Optional.empty();
  }

  private static Optional<SpecialStatus> status(NameParts parts, Optional<String> prefecture) {
    if (parts.has(Kind.FUNCTIONAL_ZONE)) {
      return Optional.of(SpecialStatus.FUNCTIONAL_ZONE);
    }
    Optional<String> province = parts.first(Kind.PROVINCE);
    boolean provinceAlone = parts.regions().size() == 1;
    if (province.filter(PRODUCTION_CORPS::equals).isPresent()) {
      return Optional.of(SpecialStatus.XPCC);
    }
    if (provinceAlone && province.filter(MUNICIPALITIES::contains).isPresent()) {
      return Optional.of(SpecialStatus.MUNICIPALITY);
    }
    return prefecture.filter(SUB_PROVINCIAL::contains).isPresent()
            && !parts.has(Kind.COUNTY)
            && !parts.has(Kind.TOWNSHIP)
        ? Optional.of(SpecialStatus.SUB_PROVINCIAL)
        : Optional.empty();
  }

  /** What kind of organ the end of the folded name shows; empty where it shows none. */
  private static Optional<OrganType> type(String full) {
    return TYPES.stream()
        .filter(rule -> rule.pattern().matcher(full).find())
        .map(TypeRule::type)
        .findFirst();
  }
}
