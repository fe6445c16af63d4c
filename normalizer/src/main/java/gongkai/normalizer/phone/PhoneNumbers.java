package gongkai.normalizer.phone;

import com.google.i18n.phonenumbers.NumberParseException;
import com.google.i18n.phonenumbers.PhoneNumberUtil;
import com.google.i18n.phonenumbers.Phonenumber.PhoneNumber;
import com.google.i18n.phonenumbers.geocoding.PhoneNumberOfflineGeocoder;
import java.util.List;
import java.util.Locale;

/**
 * What the numbering plan says of Chinese phone numbers. The first call of a method loads the plan,
 * which takes some tenths of a second; a class that merely refers to this one loads nothing.
 */
public final class PhoneNumbers {
  private static final String CHINA = "CN";

  private PhoneNumbers() {}

  /**
   * The places that share the area code of a number, as the plan names them: with their province
   * before the first (湖南省长沙市, 湘潭市). Pure and thread-safe.
   *
   * @param number with its area code, such as 0537-1234567
   * @return empty if the number is none of the plan, or of a mobile phone
   */
  public static List<String> places(String number) {
    try {
      PhoneNumber parsed = PhoneNumberUtil.getInstance().parse(number, CHINA);
      String places =
          PhoneNumberOfflineGeocoder.getInstance()
              .getDescriptionForNumber(parsed, Locale.CHINESE, CHINA);
      return places.isEmpty() ? List.of() : List.of(places.split("、"));
    } catch (NumberParseException e) {
      return List.of();
    }
  }
}
