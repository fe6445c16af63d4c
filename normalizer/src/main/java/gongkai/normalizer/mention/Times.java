package gongkai.normalizer.mention;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** When something was: in the report's whole year, or at another time. */
final class Times {
  private static final Pattern YEAR = Pattern.compile("(?<!\\d)(?:19|20)\\d\\d(?=年|-|至)");

  private final Pattern words;

  /**
   * Words of time.
   *
   * @param skip words that look like a time and tell none of the count
   * @param here the report's year
   * @param elsewhere another time, or a part of the year
   */
  Times(String skip, String here, String elsewhere) {
    this.words =
        Pattern.compile("(?<skip>" + skip + ")|(?<here>" + here + ")|(?<other>" + elsewhere + ")");
  }

  /** Whether the time last named in the words before a count is another than the report's year. */
  boolean isAnother(String words) {
    boolean another = false;
    Matcher matcher = this.words.matcher(words);
    while (matcher.find()) {
      if (matcher.group("skip") == null) {
        another = matcher.group("other") != null;
      }
    }
    return another;
  }

  /** A text in which the years around the report's are THIS, LAST and NEXT; as long as before. */
  static String relative(String text, Optional<Integer> year) {
    if (year.isEmpty()) {
      return text;
    }
    int base = year.get();
    return YEAR.matcher(text)
        .replaceAll(found -> name(Integer.parseInt(found.group()) - base, found.group()));
  }

  private static String name(int distance, String year) {
    return switch (distance) {
      case -1 -> "LAST";
      case 0 -> "THIS";
      case 1 -> "NEXT";
      default -> year;
    };
  }
}
