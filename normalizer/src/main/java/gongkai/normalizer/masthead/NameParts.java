package gongkai.normalizer.masthead;

import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * A name of an organ, split.
 *
 * @param national what a national organ or its branch has in front, or leaves out, such as 国家税务总局;
 *     empty if none
 * @param regions the places, from the largest
 * @param organ what is left; empty where the name is a place's alone
 */
record NameParts(String national, List<Region> regions, String organ) {

  /**
   * One place of a name.
   *
   * @param kind what kind of place its last characters show
   * @param name with those characters
   */
  record Region(Kind kind, String name) {}

  enum Kind {
    PROVINCE,
    PREFECTURE,
    /** Of the production corps, of a prefecture's rank. */
    CORPS_DIVISION,
    /** Of the prefecture or the county: the characters 市 do not tell. */
    CITY,
    COUNTY,
    FUNCTIONAL_ZONE,
    TOWNSHIP,
    /** A place without such characters: 平潭 in 平潭财政局. */
    BARE;

    static Kind of(String code) {
      return valueOf(code.toUpperCase(Locale.ROOT));
    }
  }

  NameParts {
    regions = List.copyOf(regions);
  }

  /** The places in one; empty if there is none. */
  String region() {
    return String.join("", regions.stream().map(Region::name).toList());
  }

  Optional<String> first(Kind kind) {
    return regions.stream().filter(region -> region.kind() == kind).map(Region::name).findFirst();
  }

  /** The smallest place of a kind: 塔城地区 lies in 伊犁哈萨克自治州. */
  Optional<String> last(Kind kind) {
    return regions.stream()
        .filter(region -> region.kind() == kind)
        .map(Region::name)
        .reduce((larger, smaller) -> smaller);
  }

  boolean has(Kind kind) {
    return first(kind).isPresent();
  }
}
