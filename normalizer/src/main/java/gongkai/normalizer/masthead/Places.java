package gongkai.normalizer.masthead;

import gongkai.normalizer.Agency.SpecialStatus;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** The divisions of the first two levels, by places.yaml. */
final class Places {
  private static final RuleFile FILE = RuleFile.load("places.yaml");
  private static final List<Province> PROVINCES =
      FILE.rules("provinces").stream().map(Province::of).toList();
  private static final Set<String> ONCE_COUNTIES = Set.copyOf(FILE.texts("once_counties"));
  private static final Set<String> SUB_PROVINCIAL = Set.copyOf(FILE.texts("sub_provincial"));
  private static final String AUTONOMOUS = "自治区";
  private static final String STATE = "自治州";

  /**
   * A division of the first level.
   *
   * @param name in full
   * @param code the first two digits of its codes; empty if it has none
   * @param shortName empty if it has none
   * @param status municipality or production corps; empty for all others
   * @param prefectures those in it, in full; empty for a municipality
   */
  record Province(
      String name,
      Optional<String> code,
      Optional<String> shortName,
      Optional<SpecialStatus> status,
      List<String> prefectures) {

    private static Province of(RuleFile rule) {
      return new Province(
          rule.text("name"),
          rule.find("code"),
          rule.find("short"),
          rule.find("status").map(code -> SpecialStatus.valueOf(code.toUpperCase(Locale.ROOT))),
          rule.texts("prefectures"));
    }

    boolean is(SpecialStatus expected) {
      return status.filter(expected::equals).isPresent();
    }

    boolean isAutonomous() {
      return name.endsWith(AUTONOMOUS);
    }

    /** Its name in full or else short, if the text begins with it. */
    Optional<String> start(String text) {
      return Optional.of(name)
          .filter(text::startsWith)
          .or(() -> shortName.filter(text::startsWith));
    }

    /** Whether a name of one of its prefectures stands at the start of the text. */
    boolean startsWithPrefecture(String text) {
      return prefectures.stream().anyMatch(text::startsWith);
    }
  }

  private Places() {}

  static List<Province> provinces() {
    return PROVINCES;
  }

  /** The province of a name, in full or short. */
  static Optional<Province> province(String name) {
    return PROVINCES.stream()
        .filter(one -> one.name().equals(name) || one.shortName().filter(name::equals).isPresent())
        .findFirst();
  }

  /** The province of a code of GB/T 2260. */
  static Optional<Province> ofCode(String code) {
    return PROVINCES.stream()
        .filter(one -> one.code().filter(code::startsWith).isPresent())
        .findFirst();
  }

  /** The province that holds a prefecture; empty if the name is none of a prefecture. */
  static Optional<Province> holding(String prefecture) {
    return PROVINCES.stream().filter(one -> one.prefectures().contains(prefecture)).findFirst();
  }

  /** Whether a city is one of the second level, and was in all years of reports. */
  static boolean isPrefecture(String city) {
    return holding(city).isPresent() && !isOnceCounty(city);
  }

  /** Whether a city is of the second level now and was of the third before. */
  static boolean isOnceCounty(String city) {
    return ONCE_COUNTIES.contains(city);
  }

  static boolean isSubProvincial(String city) {
    return SUB_PROVINCIAL.contains(city);
  }

  /** The prefecture, else the province, in full, whose name the text ends with. */
  static Optional<String> endOf(String text) {
    return PROVINCES.stream()
        .flatMap(one -> one.prefectures().stream())
        .filter(text::endsWith)
        .findFirst()
        .or(() -> PROVINCES.stream().map(Province::name).filter(text::endsWith).findFirst());
  }

  /** The name in full: 凉山彝族自治州 for 凉山州, where one only begins so; else the name itself. */
  static String full(String name) {
    Optional<String> province =
        PROVINCES.stream()
            .filter(one -> one.shortName().filter(name::equals).isPresent())
            .map(Province::name)
            .findFirst();
    return province.orElseGet(() -> fullState(name));
  }

  private static String fullState(String name) {
    if (!name.endsWith("州") || name.endsWith(STATE)) {
      return name;
    }
    String start = name.substring(0, name.length() - 1);
    List<String> states =
        PROVINCES.stream()
            .flatMap(one -> one.prefectures().stream())
            .filter(other -> other.endsWith(STATE) && other.startsWith(start))
            .toList();
    return states.size() == 1 ? states.get(0) : name;
  }
}
