package gongkai.normalizer.masthead;

import gongkai.normalizer.Agency.OrganType;
import gongkai.normalizer.Agency.SpecialStatus;
import gongkai.normalizer.masthead.NameParts.Kind;
import gongkai.normalizer.masthead.NameParts.Region;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Tells which organ another belongs to, by its kind and its place; rules of organs.yaml. */
final class Parents {
  private static final Set<Kind> DIVISIONS =
      Set.of(Kind.PROVINCE, Kind.PREFECTURE, Kind.CITY, Kind.COUNTY);

  /** What a province's or a region's agency rules has no government of its own. */
  private static final Pattern NO_GOVERNMENT = Pattern.compile("(?:地区|盟)$");

  private static final List<Rule> RULES =
      RuleFile.load("organs.yaml").rules("parents").stream().map(Rule::of).toList();

  /** Which place the parent is of. */
  private enum Of {
    OWN_PLACE,
    PLACE_ABOVE
  }

  private record Rule(Set<OrganType> types, Of of, String organ, Optional<Pattern> unless) {
    static Rule of(RuleFile rule) {
      return new Rule(
          rule.texts("types").stream()
              .map(type -> OrganType.valueOf(type.toUpperCase(Locale.ROOT)))
              .collect(Collectors.toUnmodifiableSet()),
          Of.valueOf(rule.text("of").toUpperCase(Locale.ROOT)),
          rule.text("organ"),
          rule.findPattern("unless"));
    }

    boolean fits(OrganType type, String organ) {
      return types.contains(type)
          && unless.filter(pattern -> pattern.matcher(organ).find()).isEmpty();
    }

    List<Region> place(List<Region> regions) {
      return of == Of.OWN_PLACE ? regions : regions.subList(0, Math.max(0, regions.size() - 1));
    }
  }

  private Parents() {}

  /**
   * The id of the organ that one belongs to; empty where its kind and place do not tell.
   *
   * @param places writes the places of an id
   */
  static Optional<String> of(
      OrganType type, NameParts parts, Function<List<Region>, String> places) {
    if (!parts.national().isEmpty()) {
      return Optional.empty();
    }
    return RULES.stream()
        .filter(rule -> rule.fits(type, parts.organ()))
        .findFirst()
        .flatMap(rule -> parent(rule, rule.place(parts.regions()), places));
  }

  private static Optional<String> parent(
      Rule rule, List<Region> place, Function<List<Region>, String> places) {
    boolean division = !place.isEmpty() && place.stream().allMatch(Parents::hasGovernment);
    return division ? Optional.of(places.apply(place) + "-" + rule.organ()) : Optional.empty();
  }

  private static boolean hasGovernment(Region region) {
    return DIVISIONS.contains(region.kind())
        && !NO_GOVERNMENT.matcher(region.name()).find()
        && Places.province(region.name()).filter(one -> one.is(SpecialStatus.XPCC)).isEmpty();
  }
}
