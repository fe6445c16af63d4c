package gongkai.normalizer.mention;

import java.math.BigDecimal;
import java.util.Optional;

/** Numbers in Chinese characters, such as 二十六 and 一千二百. */
final class ChineseNumber {
  private static final String DIGITS = "零一二三四五六七八九";
  private static final String TENS = "十百千";
  private static final long TEN_THOUSAND = 10_000;

  private ChineseNumber() {}

  /** The number that characters spell; empty if they spell none. */
  static Optional<BigDecimal> read(String characters) {
    String plain = characters.replace('〇', '零').replace('两', '二');
    int split = plain.indexOf('万');
    if (split < 0) {
      return upToThousands(plain).map(BigDecimal::valueOf);
    }
    String rest = plain.substring(split + 1);
    Optional<Long> low = rest.isEmpty() ? Optional.of(0L) : upToThousands(rest);
    return upToThousands(plain.substring(0, split))
        .flatMap(high -> low.map(l -> BigDecimal.valueOf(high * TEN_THOUSAND + l)));
  }

  /** Digits with their tens, from high to low; 十 alone is 10, 百 alone is none. */
  private static Optional<Long> upToThousands(String characters) {
    long sum = 0;
    long digit = -1;
    long lastPlace = TEN_THOUSAND;
    for (int i = 0; i < characters.length(); i++) {
      char c = characters.charAt(i);
      int value = DIGITS.indexOf(c);
      if (value >= 0) {
        if (digit > 0) {
          return Optional.empty();
        }
        digit = value;
        continue;
      }
      long place = place(c);
      boolean bareTen = digit < 0 && i == 0 && place == 10;
      if (place >= lastPlace || (digit <= 0 && !bareTen)) {
        return Optional.empty();
      }
      sum += place * (bareTen ? 1 : digit);
      lastPlace = place;
      digit = -1;
    }
    boolean nothing = characters.isEmpty();
    return nothing ? Optional.empty() : Optional.of(sum + Math.max(digit, 0));
  }

  /** What a character multiplies its digit with; more than any place if it is none. */
  private static long place(char c) {
    int power = TENS.indexOf(c);
    return power < 0 ? TEN_THOUSAND : (long) Math.pow(10, power + 1.0);
  }
}
