package gongkai.bench.exchange;

import java.util.List;
import java.util.Random;

/** Throws a number of as many digits. */
final class OtherDigits {
  private OtherDigits() {}

  /**
   * Another number: its first digit is zero only where the old one's is, so a zero stays one.
   *
   * @param number of digits 0 to 9 alone
   * @param available the digits that may be used; at least one that is not zero
   */
  static String thrown(String number, List<Integer> available, Random random) {
    StringBuilder other = new StringBuilder();
    for (int at = 0; at < number.length(); at++) {
      List<Integer> choice =
          at == 0 ? available.stream().filter(digit -> digit > 0).toList() : available;
      boolean stays = at == 0 && number.charAt(0) == '0';
      other.append(stays ? 0 : choice.get(random.nextInt(choice.size())));
    }
    return other.toString();
  }
}
