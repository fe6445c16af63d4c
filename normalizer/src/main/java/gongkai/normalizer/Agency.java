package gongkai.normalizer;

import java.util.Locale;
import java.util.Optional;

/**
 * An organ as its report names it, with what the name itself shows.
 *
 * @param id a readable key of region and normalised name, equal for equal organs
 * @param name as printed, without spaces
 * @param evidence where the name was read
 * @param traits what the name's parts show
 */
public record Agency(String id, String name, Masthead.Evidence evidence, Traits traits) {

  /**
   * What the parts of a name show. Each is empty where the name does not show it: nothing is
   * guessed.
   *
   * @param level the administrative level
   * @param specialStatus a status beside the level
   * @param organType what kind of organ
   * @param region the place in the name, as printed
   * @param province the province, where the name has it
   * @param prefecture the prefecture, where the name has it
   * @param county the county, where the name has it
   */
  public record Traits(
      Optional<AdminLevel> level,
      Optional<SpecialStatus> specialStatus,
      Optional<OrganType> organType,
      Optional<String> region,
      Optional<String> province,
      Optional<String> prefecture,
      Optional<String> county) {}

  /** Administrative levels. */
  public enum AdminLevel {
    CENTRAL,
    PROVINCE,
    PREFECTURE,
    COUNTY,
    TOWNSHIP;

    /** As written in the dataset. */
    public String code() {
      return name().toLowerCase(Locale.ROOT);
    }
  }

  /** What a place is beside its level. */
  public enum SpecialStatus {
    MUNICIPALITY,
    SUB_PROVINCIAL,
    FUNCTIONAL_ZONE,
    XPCC;

    /** As written in the dataset. */
    public String code() {
      return name().toLowerCase(Locale.ROOT);
    }
  }

  /** Kinds of organs. */
  public enum OrganType {
    PEOPLE_GOVERNMENT,
    GENERAL_OFFICE,
    DEPARTMENT,
    TOWNSHIP,
    SUBDISTRICT,
    DISPATCHED_ORGAN,
    VERTICAL_ORGAN,
    AUTHORISED_ORGANIZATION;

    /** As written in the dataset. */
    public String code() {
      return name().toLowerCase(Locale.ROOT);
    }
  }
}
