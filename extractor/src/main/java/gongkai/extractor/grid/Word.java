package gongkai.extractor.grid;

import gongkai.extractor.Place.Box;
import java.util.List;
import java.util.regex.Pattern;

/**
 * Letters of a line that stand together.
 *
 * @param letters from left to right, none of them blank
 * @param text of the letters
 * @param box around the letters
 * @param size the font size
 * @param isNumber whether it is a number, or what stands in a number's place
 */
record Word(List<Letter> letters, String text, Box box, double size, boolean isNumber) {
  private static final Pattern NUMBER =
      Pattern.compile(
          "[-+−–—±<>≤≥~≈*†‡(\\[$¥￥£€]*[\\d０-９][\\d０-９.,，：:/％%–—-]*[)\\]%*†‡a-z件条元]{0,3}"
              + "|[-–—―⸺*/.…]{1,6}|\\([XxA-Z]{1,2}\\)|[Nn]/?[Aa]\\.?|无");

  Word {
    letters = List.copyOf(letters);
  }

  static Word of(List<Letter> letters) {
    StringBuilder joined = new StringBuilder();
    double size = 0;
    for (Letter letter : letters) {
      joined.append(letter.text());
      size = Math.max(size, letter.size());
    }
    String text = joined.toString();
    boolean isNumber = NUMBER.matcher(text).matches();
    return new Word(letters, text, LineReader.around(letters), size, isNumber);
  }

  double left() {
    return box.left();
  }

  double right() {
    return box.right();
  }

  boolean beginsChinese() {
    return LineReader.isChinese(letters.get(0));
  }

  boolean endsChinese() {
    return LineReader.isChinese(letters.get(letters.size() - 1));
  }

  /** Whether it only leads the eye from a label to its number. */
  boolean isLeader() {
    return text.length() > 3 && text.chars().allMatch(c -> c == '.' || c == '…' || c == '·');
  }
}
