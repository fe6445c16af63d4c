package gongkai.cli.question;

import gongkai.normalizer.Flag;
import gongkai.normalizer.check.IdentityWords;
import gongkai.output.question.CitedCheck;
import java.util.List;
import java.util.Map;

/** What flags mean. */
final class FlagWords {
  private static final Map<String, String> WORDS =
      Map.of(
          Flag.SIMILAR.code(), "its row or column was matched by similarity",
          Flag.ALIGNED.code(), "its row or column was matched by its place only",
          Flag.REPAIRED.code(), "its number was put together from what the cell says",
          Flag.CONTESTED.code(), "a second cell, row or column claims the same",
          Flag.UNIT_UNKNOWN.code(), "nothing names the unit of the amount",
          Flag.CORRECTED.code(), "a person read it in the report; the value is the person's");

  private FlagWords() {}

  /**
   * What a flag means.
   *
   * @param checks those of the figure, which say what failed
   */
  static String of(String flag, List<CitedCheck> checks) {
    String known = WORDS.get(flag);
    if (known != null) {
      return known;
    }
    String sum =
        checks.stream()
            .filter(check -> flag.endsWith(":" + check.id()))
            .flatMap(check -> check.words().stream())
            .map(IdentityWords::en)
            .filter(words -> !words.isEmpty())
            .findFirst()
            .map(words -> " (" + words + ")")
            .orElse("");
    if (flag.startsWith("src:")) {
      return "the report contradicts itself, and was read without doubt" + sum;
    }
    return flag.startsWith("read:")
        ? "the figures contradict each other, and the reading is in doubt" + sum
        : "see the dataset's description";
  }
}
