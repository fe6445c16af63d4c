package gongkai.normalizer.masthead;

import gongkai.normalizer.hanlp.ChineseLanguage;
import gongkai.normalizer.masthead.NameParts.Kind;
import gongkai.normalizer.masthead.NameParts.Region;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Splits an organ's name into its places and the rest, by the rules of organs.yaml. */
final class NameSplitter {
  private static final int MOST_REGIONS = 5;
  private static final int SHORTEST_WITH_PLACE = 5;
  private static final int SHORTEST_PLACE = 2;
  private static final int LONGEST_BARE_PLACE = 6;

  private record Part(Kind kind, Pattern pattern) {}

  private static final RuleFile FILE = RuleFile.load("organs.yaml");
  private static final List<String> NATIONAL = FILE.texts("national_prefixes");
  private static final Set<String> MINISTRIES = Set.copyOf(FILE.texts("ministries"));
  private static final String MINISTRY_PREFIX = FILE.text("ministry_prefix");
  private static final Pattern BETWEEN = FILE.pattern("between_regions");
  private static final Pattern NO_PROVINCE = FILE.pattern("no_province");
  private static final List<String> CORES =
      FILE.texts("cores").stream()
          .sorted(Comparator.comparingInt(String::length).reversed())
          .toList();
  private static final List<Part> PARTS =
      FILE.rules("region_parts").stream()
          .map(rule -> new Part(Kind.of(rule.text("kind")), rule.pattern("pattern")))
          .toList();

  private static final Set<Kind> SECOND_OR_THIRD = Set.of(Kind.PREFECTURE, Kind.CITY, Kind.COUNTY);

  private NameSplitter() {}

  /** Splits a folded name. Loads the dictionary only where the rules find no place in it. */
  static NameParts split(String name) {
    if (MINISTRIES.contains(name)) {
      return new NameParts(MINISTRY_PREFIX, List.of(), name);
    }
    String national = national(name);
    String rest = name.substring(national.length());
    List<Region> regions = new ArrayList<>();
    Optional<Region> next = province(rest);
    while (next.isPresent() && regions.size() < MOST_REGIONS) {
      regions.add(next.get());
      rest = rest.substring(next.get().name().length());
      rest = BETWEEN.matcher(rest).replaceFirst("");
      next = part(rest);
    }
    if (regions.isEmpty()) {
      Optional<Region> bare = national.isEmpty() ? barePlace(rest) : Optional.empty();
      regions.addAll(bare.stream().toList());
      rest = rest.substring(bare.map(place -> place.name().length()).orElse(0));
    }
    return new NameParts(national, regions, rest);
  }

  private static String national(String name) {
    return NATIONAL.stream().filter(name::startsWith).findFirst().orElse("");
  }

  private static Optional<Region> province(String text) {
    return Places.provinces().stream()
        .map(Places.Province::name)
        .filter(text::startsWith)
        .findFirst()
        .or(() -> shortProvince(text))
        .map(province -> new Region(Kind.PROVINCE, province))
        .or(() -> part(text));
  }

  /**
   * 江苏 in 江苏淮安市, and 广西 in 广西三江侗族自治县: a short name counts only before a place of the province, for
   * 河北区 and 四川路街道 are no provinces'.
   */
  private static Optional<String> shortProvince(String text) {
    for (Places.Province province : Places.provinces()) {
      Optional<String> start = province.shortName().filter(text::startsWith);
      if (start.isPresent()) {
        String rest = text.substring(start.get().length());
        return start.filter(
            unused ->
                province.startsWithPrefecture(rest)
                    || (province.isAutonomous()
                        && part(rest).filter(NameSplitter::isSecondOrThird).isPresent()));
      }
    }
    return Optional.empty();
  }

  private static boolean isSecondOrThird(Region region) {
    return region.name().length() > SHORTEST_PLACE && SECOND_OR_THIRD.contains(region.kind());
  }

  /** The shortest part that the text begins with; of two as short, the rule that stands first. */
  private static Optional<Region> part(String text) {
    Optional<Region> best = Optional.empty();
    for (Part part : PARTS) {
      Matcher matcher = part.pattern().matcher(text);
      if (matcher.lookingAt() && (best.isEmpty() || matcher.end() < best.get().name().length())) {
        best = Optional.of(new Region(part.kind(), matcher.group()));
      }
    }
    return best;
  }

  private static Optional<Region> barePlace(String name) {
    for (String core : CORES) {
      if (name.endsWith(core)) {
        String place = name.substring(0, name.length() - core.length());
        return place.length() >= SHORTEST_PLACE && place.length() <= LONGEST_BARE_PLACE
            ? Optional.of(new Region(Kind.BARE, place))
            : Optional.empty();
      }
    }
    if (name.length() < SHORTEST_WITH_PLACE || NO_PROVINCE.matcher(name).lookingAt()) {
      return Optional.empty();
    }
    return ChineseLanguage.places(name).stream()
        .findFirst()
        .filter(place -> place.length() >= SHORTEST_PLACE && name.startsWith(place))
        .map(place -> new Region(Kind.BARE, place));
  }
}
