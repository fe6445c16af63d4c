package gongkai.output;

import gongkai.normalizer.Flag;
import java.util.Map;
import java.util.Optional;

/**
 * What a flag of figures.csv means.
 *
 * @param zh in Chinese
 * @param en in English
 */
public record FlagMeaning(String zh, String en) {
  private static final String READING = "read:";
  private static final String SOURCE = "src:";

  private static final Map<String, FlagMeaning> KNOWN =
      Map.of(
          Flag.SIMILAR.code(),
          new FlagMeaning("行或列的名称仅为近似匹配", "its row or column was matched by similarity"),
          Flag.ALIGNED.code(),
          new FlagMeaning("行或列仅按位置匹配", "its row or column was matched by its place only"),
          Flag.REPAIRED.code(),
          new FlagMeaning("数字由单元格内容拼合而成", "its number was put together from what the cell says"),
          Flag.CONTESTED.code(),
          new FlagMeaning(
              "另有单元格、行或列对应同一指标，或其名称、位置与所在行不符",
              "a second cell, row or column claims the same, or its row's words or place contradict it"),
          Flag.CUT.code(),
          new FlagMeaning("文件在该单元格处中断", "the file ends within its cell"),
          Flag.UNIT_UNKNOWN.code(),
          new FlagMeaning("金额单位不明", "nothing names the unit of the amount"),
          Flag.CORRECTED.code(),
          new FlagMeaning("由人工核对更正", "a person read it in the report; the value is the person's"));

  private static final FlagMeaning SLIP =
      new FlagMeaning(
          "勾稽关系不成立，读数可靠：原文如此", "the report contradicts itself, and was read without doubt");
  private static final FlagMeaning DOUBT =
      new FlagMeaning(
          "勾稽关系不成立，读数存疑", "the figures contradict each other, and the reading is in doubt");

  /** The meaning of a flag; empty for one that this version does not know. */
  public static Optional<FlagMeaning> of(String flag) {
    if (KNOWN.containsKey(flag)) {
      return Optional.ofNullable(KNOWN.get(flag));
    }
    if (isOfSource(flag)) {
      return Optional.of(SLIP);
    }
    return flag.startsWith(READING) ? Optional.of(DOUBT) : Optional.empty();
  }

  /** Whether a flag says that the agency published what does not add up, and no more. */
  public static boolean isOfSource(String flag) {
    return flag.startsWith(SOURCE);
  }
}
