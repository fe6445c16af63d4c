package gongkai.normalizer.known;

import gongkai.normalizer.Agency.AdminLevel;
import java.util.regex.Pattern;

/**
 * An administrative division.
 *
 * @param code six digits of GB/T 2260
 * @param name in full, such as 曲阜市
 */
public record Division(String code, String name) {
  private static final Pattern CODE = Pattern.compile("\\d{6}");
  private static final String PROVINCE_END = "0000";
  private static final String PREFECTURE_END = "00";

  /** Groups of divisions that have a code and are no place: 市辖区 of 110100. */
  private static final Pattern GROUP = Pattern.compile("市辖区|县|.*直辖.*");

  public Division {
    if (!isCode(code)) {
      throw new IllegalArgumentException("'%s' is no code of a division".formatted(code));
    }
  }

  /** Whether a text has the shape of a code: six digits. */
  public static boolean isCode(String text) {
    return CODE.matcher(text).matches();
  }

  /** The level that a code of six digits has by its zeros. */
  public static AdminLevel levelOf(String code) {
    if (code.endsWith(PROVINCE_END)) {
      return AdminLevel.PROVINCE;
    }
    return code.endsWith(PREFECTURE_END) ? AdminLevel.PREFECTURE : AdminLevel.COUNTY;
  }

  /** The level that its code has. */
  public AdminLevel level() {
    return levelOf(code);
  }

  /** Whether it is no place but a heading over places. */
  public boolean isGroup() {
    return GROUP.matcher(name).matches();
  }
}
