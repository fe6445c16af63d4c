package gongkai.normalizer.mention;

import gongkai.normalizer.mention.StatedNumber.Side;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Finds the numbers with units in folded text. Years, ordinals, document numbers, phone numbers and
 * shares have no such unit, or something before them that no count has.
 */
final class CountFinder {
  private static final Map<String, Integer> POWERS = Map.of("百", 2, "千", 3, "万", 4, "亿", 8);
  private static final Map<String, Side> BEFORE =
      Map.of(
          "约", Side.AROUND,
          "大约", Side.AROUND,
          "近", Side.BELOW,
          "将近", Side.BELOW,
          "接近", Side.BELOW,
          "不到", Side.BELOW,
          "超", Side.ABOVE,
          "超过", Side.ABOVE,
          "逾", Side.ABOVE,
          "突破", Side.ABOVE);
  private static final int LONGEST_WORD = 2;
  private static final String CHINESE = "〇零一二两三四五六七八九十百千万";

  private final Pattern pattern;

  /**
   * A finder of counts.
   *
   * @param units all words for what is counted; 元 for money
   */
  CountFinder(Collection<String> units) {
    String unit =
        units.stream()
            .distinct()
            .sorted(Comparator.comparing(String::length).reversed())
            .map(Pattern::quote)
            .collect(Collectors.joining("|"));
    this.pattern =
        Pattern.compile(
            "(?:(?<![\\d〔\\[A-Za-z第-])(?<!\\d[.,])"
                + "(?<digits>\\d{1,3}(?:,\\d{3})+(?!\\d)(?:\\.\\d+)?|\\d{1,12}(?:\\.\\d{1,12})?)"
                + ("|(?<![第每逐任统唯另几数上成某" + CHINESE + "])(?<chinese>[" + CHINESE + "]{1,12}))")
                + "(?<more>[余多])?(?<power>[百千万亿])?(?<more2>[余多])?"
                + ("(?<unit>" + unit + ")(?<after>以上|左右|上下)?")
                + "|(?<=为)(?<bare>\\d{1,12}|零)(?=[,;、)]|$)");
  }

  /** The counts of a sentence, in order. */
  List<Count> in(String sentence) {
    List<Count> counts = new ArrayList<>();
    Matcher matcher = pattern.matcher(sentence).useTransparentBounds(true);
    int from = 0;
    while (from < sentence.length()) {
      // Most characters begin no number; asking the pattern at each of them takes ten times as
      // long.
      boolean number =
          isNumeral(sentence.charAt(from)) && matcher.region(from, sentence.length()).lookingAt();
      if (number) {
        count(matcher, sentence).ifPresent(counts::add);
      }
      from = number ? matcher.end() : from + 1;
    }
    return counts;
  }

  private static boolean isNumeral(char c) {
    return (c >= '0' && c <= '9') || CHINESE.indexOf(c) >= 0;
  }

  private static Optional<Count> count(Matcher match, String sentence) {
    String bare = match.group("bare");
    if (bare != null) {
      BigDecimal value = bare.equals("零") ? BigDecimal.ZERO : new BigDecimal(bare);
      StatedNumber number = new StatedNumber(value, BigDecimal.ONE, Side.EXACT);
      return Optional.of(new Count(match.start(), match.end(), number, ""));
    }
    String digits = match.group("digits");
    Optional<BigDecimal> printed =
        digits != null
            ? Optional.of(new BigDecimal(digits.replace(",", "")))
            : ChineseNumber.read(match.group("chinese"));
    String before = wordBefore(sentence, match.start());
    int start = match.start() - before.length();
    Side side = side(match, before);
    return printed.map(
        number -> new Count(start, match.end(), stated(number, match, side), match.group("unit")));
  }

  /** The longest word such as 约 that ends at an index; empty if none does. */
  private static String wordBefore(String sentence, int end) {
    for (int length = Math.min(LONGEST_WORD, end); length > 0; length--) {
      String word = sentence.substring(end - length, end);
      if (BEFORE.containsKey(word)) {
        return word;
      }
    }
    return "";
  }

  private static StatedNumber stated(BigDecimal printed, Matcher match, Side side) {
    String word = match.group("power");
    int power = word == null ? 0 : POWERS.getOrDefault(word, 0);
    BigDecimal value = plain(printed.scaleByPowerOfTen(power));
    if (side == Side.EXACT) {
      return power == 0
          ? new StatedNumber(value, BigDecimal.ONE, side)
          : new StatedNumber(value, printed.ulp().scaleByPowerOfTen(power), Side.ROUNDED);
    }
    return new StatedNumber(value, value.stripTrailingZeros().ulp(), side);
  }

  private static Side side(Matcher match, String before) {
    if (match.group("more") != null || match.group("more2") != null) {
      return Side.ABOVE;
    }
    String after = match.group("after");
    Side closing = after == null ? Side.EXACT : after.equals("以上") ? Side.ABOVE : Side.AROUND;
    return BEFORE.getOrDefault(before, closing);
  }

  private static BigDecimal plain(BigDecimal number) {
    BigDecimal stripped = number.stripTrailingZeros();
    return stripped.scale() < 0 ? stripped.setScale(0) : stripped;
  }
}
