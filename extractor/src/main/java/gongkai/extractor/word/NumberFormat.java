package gongkai.extractor.word;

import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import java.util.function.IntFunction;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** How a list shows its numbers (ECMA-376 part 1, 17.18.59; MS-OSHARED 2.2.1.3). */
enum NumberFormat {
  DECIMAL("decimal", 0, Integer::toString),
  UPPER_ROMAN("upperRoman", 1, NumberFormat::roman),
  LOWER_ROMAN("lowerRoman", 2, n -> roman(n).toLowerCase(Locale.ROOT)),
  UPPER_LETTER("upperLetter", 3, n -> letter('A', n)),
  LOWER_LETTER("lowerLetter", 4, n -> letter('a', n)),
  IDEOGRAPH_DIGITAL("ideographDigital", 10, NumberFormat::digits),
  JAPANESE_COUNTING("japaneseCounting", 11, NumberFormat::counting),
  DECIMAL_FULL_WIDTH("decimalFullWidth", 14, NumberFormat::fullWidth),
  JAPANESE_DIGITAL("japaneseDigitalTenThousand", 17, NumberFormat::digits),
  CIRCLE("decimalEnclosedCircle", 18, n -> enclosed('①', 20, n)),
  DECIMAL_FULL_WIDTH_2("decimalFullWidth2", 19, NumberFormat::fullWidth),
  DECIMAL_ZERO("decimalZero", 22, n -> n < 10 ? "0" + n : Integer.toString(n)),
  BULLET("bullet", 23, n -> ""),
  FULL_STOP("decimalEnclosedFullstop", 26, n -> enclosed('⒈', 20, n)),
  PARENTHESES("decimalEnclosedParen", 27, n -> enclosed('⑴', 20, n)),
  CHINESE_CIRCLE("decimalEnclosedCircleChinese", 28, n -> enclosed('①', 20, n)),
  IDEOGRAPH_PARENTHESES("ideographEnclosedCircle", 29, n -> enclosed('㈠', 10, n)),
  STEMS("ideographTraditional", 30, n -> oneOf("甲乙丙丁戊己庚辛壬癸", n)),
  BRANCHES("ideographZodiac", 31, n -> oneOf("子丑寅卯辰巳午未申酉戌亥", n)),
  TAIWANESE_COUNTING("taiwaneseCounting", 33, NumberFormat::counting),
  TAIWANESE_COUNTING_THOUSAND("taiwaneseCountingThousand", 35, NumberFormat::counting),
  TAIWANESE_DIGITAL("taiwaneseDigital", 36, NumberFormat::digits),
  CHINESE_COUNTING("chineseCounting", 37, NumberFormat::counting),
  CHINESE_LEGAL("chineseLegalSimplified", 38, NumberFormat::legal),
  CHINESE_COUNTING_THOUSAND("chineseCountingThousand", 39, NumberFormat::counting),
  NONE("none", 255, n -> "");

  private static final Map<String, NumberFormat> BY_NAME =
      Stream.of(values()).collect(Collectors.toUnmodifiableMap(f -> f.name, Function.identity()));
  private static final Map<Integer, NumberFormat> BY_CODE =
      Stream.of(values()).collect(Collectors.toUnmodifiableMap(f -> f.code, Function.identity()));

  private final String name;
  private final int code;

  /** Only functions without state. */
  @SuppressWarnings("ImmutableEnumChecker")
  private final IntFunction<String> text;

  NumberFormat(String name, int code, IntFunction<String> text) {
    this.name = name;
    this.code = code;
    this.text = text;
  }

  /** By its name in a DOCX; decimal if it is another. */
  static NumberFormat named(String name) {
    return BY_NAME.getOrDefault(name, DECIMAL);
  }

  /** By its number in a DOC; decimal if it is another. */
  static NumberFormat coded(int code) {
    return BY_CODE.getOrDefault(code, DECIMAL);
  }

  /** A number as this format shows it; one that the format cannot show is decimal. */
  String show(int number) {
    return number < 1 && this != DECIMAL_ZERO ? Integer.toString(number) : text.apply(number);
  }

  private static String roman(int number) {
    int[] values = {1000, 900, 500, 400, 100, 90, 50, 40, 10, 9, 5, 4, 1};
    String[] signs = {"M", "CM", "D", "CD", "C", "XC", "L", "XL", "X", "IX", "V", "IV", "I"};
    if (number >= 4000) {
      return Integer.toString(number);
    }
    StringBuilder roman = new StringBuilder();
    int rest = number;
    for (int i = 0; i < values.length; i++) {
      for (; rest >= values[i]; rest -= values[i]) {
        roman.append(signs[i]);
      }
    }
    return roman.toString();
  }

  /** A to Z, then AA to ZZ. */
  private static String letter(char first, int number) {
    int times = (number - 1) / 26 + 1;
    return times > 9
        ? Integer.toString(number)
        : String.valueOf((char) (first + (number - 1) % 26)).repeat(times);
  }

  private static String digits(int number) {
    StringBuilder digits = new StringBuilder();
    for (char digit : Integer.toString(number).toCharArray()) {
      digits.append("○一二三四五六七八九".charAt(digit - '0'));
    }
    return digits.toString();
  }

  private static String counting(int number) {
    return spelt(number, "零一二三四五六七八九", "十百千").replaceFirst("^一十", "十");
  }

  private static String legal(int number) {
    return spelt(number, "零壹贰叁肆伍陆柒捌玖", "拾佰仟");
  }

  private static String spelt(int number, String digits, String units) {
    String decimal = Integer.toString(number);
    if (decimal.length() > 4) {
      return decimal;
    }
    StringBuilder spelt = new StringBuilder();
    boolean gap = false;
    for (int i = 0; i < decimal.length(); i++) {
      int digit = decimal.charAt(i) - '0';
      int unit = decimal.length() - i - 2;
      if (digit == 0) {
        gap = true;
        continue;
      }
      if (gap) {
        spelt.append(digits.charAt(0));
      }
      gap = false;
      spelt.append(digits.charAt(digit));
      if (unit >= 0) {
        spelt.append(units.charAt(unit));
      }
    }
    return spelt.toString();
  }

  private static String fullWidth(int number) {
    StringBuilder wide = new StringBuilder();
    for (char digit : Integer.toString(number).toCharArray()) {
      wide.append((char) (digit - '0' + '０'));
    }
    return wide.toString();
  }

  private static String enclosed(char first, int last, int number) {
    return number > last ? Integer.toString(number) : String.valueOf((char) (first + number - 1));
  }

  private static String oneOf(String signs, int number) {
    return String.valueOf(signs.charAt((number - 1) % signs.length()));
  }
}
