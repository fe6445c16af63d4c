package gongkai.normalizer.masthead;

import java.util.regex.Pattern;

/** Tells names of organs from other words, by the rules of organs.yaml; on folded text. */
final class OrganNames {
  private static final int SHORTEST = 3;
  private static final int LONGEST = 40;
  private static final Pattern CHARACTERS = Pattern.compile("[\\p{IsHan}()、·]{2,40}");
  private static final Pattern HAN = Pattern.compile("\\p{IsHan}");
  private static final Pattern OFFICE = Pattern.compile("(政府|委员会|管委会)办公[厅室]$");
  private static final Pattern CORE_END = Pattern.compile("(?:人民政府|政府|管理委员会|管委会|办事处)?(?:办公[厅室])?$");
  private static final Rules RULES = Rules.of(RuleFile.load("organs.yaml"));

  private record Rules(
      Pattern end, Pattern notAName, Pattern noRegion, Pattern notInAName, Pattern noReporter) {
    static Rules of(RuleFile file) {
      return new Rules(
          file.pattern("organ_end"),
          file.pattern("not_a_name"),
          file.pattern("no_region"),
          file.pattern("not_in_a_name"),
          file.pattern("no_reporter"));
    }
  }

  private OrganNames() {}

  /** Whether a title may name its organ so: also by a short name, such as 财金局. */
  static boolean isName(String folded) {
    return CHARACTERS.matcher(folded).matches()
        && HAN.matcher(folded.substring(0, 1)).matches()
        && !RULES.notAName.matcher(folded).find()
        && !RULES.notInAName.matcher(folded).find();
  }

  /** Whether it is the name of an organ beyond doubt: 曲阜市科学技术局, not 市科技局. */
  static boolean isFullName(String folded) {
    return isName(folded)
        && folded.length() >= SHORTEST
        && folded.length() <= LONGEST
        && RULES.end.matcher(folded).find()
        && !RULES.noRegion.matcher(folded).find()
        && !RULES.noReporter.matcher(folded).find();
  }

  /**
   * Whether one name is short for the other: its characters stand in the other in the same order,
   * and both end alike. 财金局 is short for 平潭综合实验区财政金融局.
   */
  static boolean isShortFor(String shorter, String longer) {
    if (shorter.isEmpty() || longer.length() <= shorter.length()) {
      return false;
    }
    int at = 0;
    for (int i = 0; i < longer.length() && at < shorter.length(); i++) {
      if (longer.charAt(i) == shorter.charAt(at)) {
        at++;
      }
    }
    return at == shorter.length()
        && longer.charAt(longer.length() - 1) == shorter.charAt(shorter.length() - 1);
  }

  /**
   * Whether two names may be of one organ: equal, short for the other, or a government's office.
   */
  static boolean agree(String a, String b) {
    String first = withoutOffice(a);
    String second = withoutOffice(b);
    return first.equals(second) || isShortFor(first, second) || isShortFor(second, first);
  }

  /**
   * Whether two full names cannot be of one organ: neither is a part of the other, or an office
   * inside it (石桥镇人民政府, 石桥镇党政办公室). A place alone may stand for any of its organs.
   */
  static boolean differ(String a, String b) {
    String first = core(a);
    String second = core(b);
    return !agree(a, b)
        && !first.startsWith(second)
        && !second.startsWith(first)
        && !isShortFor(Agencies.id(a), Agencies.id(b))
        && !isShortFor(Agencies.id(b), Agencies.id(a))
        && !Agencies.id(a).equals(Agencies.id(b));
  }

  private static String core(String name) {
    return CORE_END.matcher(name).replaceFirst("");
  }

  private static String withoutOffice(String name) {
    return OFFICE.matcher(name).replaceFirst("$1");
  }
}
