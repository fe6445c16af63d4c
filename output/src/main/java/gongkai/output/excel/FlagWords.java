package gongkai.output.excel;

import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Flags in words, in Chinese and English. */
final class FlagWords {
  private static final String READING = "read:";
  private static final String SOURCE = "src:";

  private static final Map<String, String> WORDS =
      Map.of(
          "read:similar", "行或列的名称仅为近似匹配 / the row or column was matched by similarity",
          "read:aligned", "行或列仅按位置匹配 / the row or column was matched by its place only",
          "read:repaired", "数字由单元格内容拼合而成 / the number was put together from what the cell says",
          "read:contested", "另有单元格对应同一指标 / a second cell claims the same",
          "read:ocr", "数字来自文字识别 / the number was recognised in a picture",
          "unit:unknown", "金额单位不明 / nothing names the unit of the amount",
          "corrected", "由人工核对更正 / a person read the figure; the value is the person's");

  private FlagWords() {}

  /** Whether a field of flags says that the reading is in doubt, rather than what was published. */
  static boolean concernReading(String flags) {
    return Stream.of(flags.split(" ", -1)).anyMatch(flag -> !flag.startsWith(SOURCE));
  }

  /**
   * A line for each flag.
   *
   * @param flags separated by spaces
   */
  static String of(String flags) {
    return Stream.of(flags.split(" ", -1)).map(FlagWords::line).collect(Collectors.joining("\n"));
  }

  private static String line(String flag) {
    return WORDS.containsKey(flag) ? flag + "\n" + WORDS.get(flag) : flag + identity(flag);
  }

  private static String identity(String flag) {
    if (flag.startsWith(SOURCE)) {
      return "\n勾稽关系不成立，读数可靠：原文如此"
          + " / the identity fails and the reading is certain: published so";
    }
    return flag.startsWith(READING)
        ? "\n勾稽关系不成立，读数存疑 / the identity fails and the reading is in doubt"
        : "";
  }
}
