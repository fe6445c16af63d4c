package gongkai.normalizer.masthead;

import java.util.regex.Pattern;

/** How the name that a manifest has for an agency stands to the one that its report has. */
enum NameAgreement {
  /** They are of one organ, and the report's says at least as much. */
  READ_FULLER,
  /** They are of one organ, and the manifest's says more, or is the government's of an office. */
  GIVEN_FULLER,
  /** They are of different organs. */
  NONE;

  private static final Pattern OFFICE = Pattern.compile("办公[厅室]$");

  /** The place of a short name that leaves out which: 区 in 区政府办. */
  private static final Pattern UNNAMED_PLACE = Pattern.compile("^[省市区县州盟旗镇乡](?=.)");

  /**
   * Compares two folded names as they are written in full: one may leave out places, or letters of
   * the organ's kind, and a government's office reports for it. A place alone is any organ of it.
   */
  static NameAgreement of(String given, String read) {
    String full = full(given);
    String other = full(read);
    if (holds(other, full) || isPlaceOf(given, other)) {
      return READ_FULLER;
    }
    boolean office = OFFICE.matcher(full).replaceFirst("").equals(withoutOffice(other));
    return office || holds(full, other) || isPlaceOf(read, full) ? GIVEN_FULLER : NONE;
  }

  private static boolean holds(String longer, String shorter) {
    return longer.endsWith(shorter) || OrganNames.isShortFor(shorter, longer);
  }

  private static boolean isPlaceOf(String name, String other) {
    return !name.isEmpty() && NameSplitter.split(name).organ().isEmpty() && other.startsWith(name);
  }

  private static String withoutOffice(String name) {
    return OFFICE.matcher(name).replaceFirst("");
  }

  /** The organ in its long form, behind its places. */
  private static String full(String name) {
    var place = UNNAMED_PLACE.matcher(name);
    String unnamed = place.find() ? place.group() : "";
    return unnamed + Agencies.id(name.substring(unnamed.length())).replace("-", "");
  }
}
