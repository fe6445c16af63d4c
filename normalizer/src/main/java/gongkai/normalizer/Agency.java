package gongkai.normalizer;

import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * An organ as its report names it, with what the name itself and the rest of the report show.
 *
 * @param id a readable key of region and normalised name, equal for equal organs; empty where
 *     several agencies fit as well, see {@link #doubt()}
 * @param name as printed, without spaces
 * @param evidence where the name was read
 * @param traits what it is and where
 * @param doubt why it may be another agency; empty if nothing speaks for one
 */
public record Agency(
    String id, String name, Masthead.Evidence evidence, Traits traits, Optional<Doubt> doubt) {

  /**
   * What an agency is and where. Each is empty where nothing shows it: nothing is guessed.
   *
   * @param level the administrative level
   * @param specialStatus a status beside the level
   * @param organType what kind of organ
   * @param region the place in the name, as printed
   * @param province the province, in full
   * @param prefecture the prefecture
   * @param county the county
   * @param division the code of the place, and where it was read
   * @param seatPrefecture the prefecture that the phone's area code serves, if it serves one only
   * @param parentId the id of the organ it belongs to, which need not have a report
   */
  public record Traits(
      Optional<AdminLevel> level,
      Optional<SpecialStatus> specialStatus,
      Optional<OrganType> organType,
      Optional<String> region,
      Optional<String> province,
      Optional<String> prefecture,
      Optional<String> county,
      Optional<DivisionCode> division,
      Optional<String> seatPrefecture,
      Optional<String> parentId) {

    /** The same with other places. */
    public Traits in(
        Optional<String> newProvince, Optional<String> newPrefecture, Optional<String> newCounty) {
      return new Traits(
          level,
          specialStatus,
          organType,
          region,
          newProvince,
          newPrefecture,
          newCounty,
          division,
          seatPrefecture,
          parentId);
    }

    /** The same with a division's code, and a level that the code may tell. */
    public Traits coded(DivisionCode code, Optional<AdminLevel> newLevel) {
      return new Traits(
          newLevel,
          specialStatus,
          organType,
          region,
          province,
          prefecture,
          county,
          Optional.of(code),
          seatPrefecture,
          parentId);
    }

    /** The same with another seat. */
    public Traits seatedIn(Optional<String> newSeat) {
      return new Traits(
          level,
          specialStatus,
          organType,
          region,
          province,
          prefecture,
          county,
          division,
          newSeat,
          parentId);
    }

    /** The same with another parent. */
    public Traits below(Optional<String> newParent) {
      return new Traits(
          level,
          specialStatus,
          organType,
          region,
          province,
          prefecture,
          county,
          division,
          seatPrefecture,
          newParent);
    }
  }

  /**
   * The code of the administrative division that an agency is of.
   *
   * @param code six digits of GB/T 2260
   * @param source where it was read
   */
  public record DivisionCode(String code, CodeSource source) {}

  /** Where a division's code was read; earlier ones are trusted more. */
  public enum CodeSource {
    /** The 网站标识码 of the site, which is the division's code and a number. */
    SITE_ID,
    /** Digits 3 to 8 of a unified social credit code, GB 32100-2015. */
    CREDIT_CODE,
    /** A parameter of an address. */
    URL,
    /** The name, which one division of the user's file has. */
    NAME;

    /** As written in the dataset. */
    public String code() {
      return name().toLowerCase(Locale.ROOT);
    }
  }

  /**
   * Why a report may be another agency's.
   *
   * @param kind what is in doubt
   * @param agencies the ids or names that fit, in a defined order
   */
  public record Doubt(Kind kind, List<String> agencies) {
    /** What is in doubt. */
    public enum Kind {
      /** Several known agencies had the name in the year. */
      SEVERAL_KNOWN("several known agencies have its name"),
      /** The report names different organs as its author. */
      SEVERAL_NAMED("it names several organs as its author"),
      /** The name does not say of which place. */
      NO_PLACE("its agency's name fits an organ of any place");

      private final String words;

      Kind(String words) {
        this.words = words;
      }
    }

    public Doubt {
      agencies = List.copyOf(agencies);
    }

    /** The doubt in words, for a person. */
    public String words() {
      return kind.words + ": " + String.join(", ", agencies);
    }
  }

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

  /** The same agency with other traits. */
  public Agency with(Traits changed) {
    return new Agency(id, name, evidence, changed, doubt);
  }

  /** The same agency under an id, empty if none can be told, with a doubt. */
  public Agency known(String knownId, Optional<Doubt> found) {
    return new Agency(knownId, name, evidence, traits, found);
  }
}
