package gongkai.extractor.text;

import gongkai.extractor.Whitespace;
import java.util.regex.Pattern;

/**
 * Whether a cell's text has the shape of a value. Shapes tell a row of values from a row of labels;
 * what the value is, is not read here.
 */
public final class NumberText {
  private static final int LONGEST = 24;

  /** A number, perhaps signed, grouped, or followed by a unit; "3.其他" is a label. */
  private static final Pattern NUMBER =
      Pattern.compile(
          "[-+−－＋±]?[0-9０-９](?:[0-9０-９ ,，.．]*[0-9０-９])?"
              + "\\s*(?:[万亿]?[元件条次个人项宗篇份起场期]{0,2}|[%％])");

  private static final Pattern NOTHING = Pattern.compile("[-—–―－/／\\\\*无\\s]*");

  private NumberText() {}

  /** Whether the text is one number, with or without a sign or unit. */
  public static boolean isNumber(String text) {
    return text.length() <= LONGEST && NUMBER.matcher(Whitespace.collapse(text)).matches();
  }

  /** Whether the text may stand where a number is asked for: a number, a dash, 无 or blank. */
  public static boolean isValue(String text) {
    return text.length() <= LONGEST
        && (NOTHING.matcher(Whitespace.collapse(text)).matches() || isNumber(text));
  }
}
