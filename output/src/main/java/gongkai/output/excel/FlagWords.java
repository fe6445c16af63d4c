package gongkai.output.excel;

import gongkai.output.FlagMeaning;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Flags in words, in Chinese and English. */
final class FlagWords {
  private FlagWords() {}

  /** Whether a field of flags says no more than that the agency published what does not add up. */
  static boolean concernSourceOnly(String flags) {
    return Stream.of(flags.split(" ", -1)).allMatch(FlagMeaning::isOfSource);
  }

  /**
   * Each flag, and below it what it means.
   *
   * @param flags separated by spaces
   */
  static String of(String flags) {
    return Stream.of(flags.split(" ", -1)).map(FlagWords::line).collect(Collectors.joining("\n"));
  }

  private static String line(String flag) {
    return FlagMeaning.of(flag)
        .map(means -> flag + "\n" + means.zh() + " / " + means.en())
        .orElse(flag);
  }
}
