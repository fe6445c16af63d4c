package gongkai.extractor.word;

import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Counts the items of a document's lists, which the file itself does not number. */
final class ListCounters {
  private static final Pattern PLACEHOLDER = Pattern.compile("%([1-9])");
  private static final int UNUSED = Integer.MIN_VALUE;

  private final Map<String, int[]> counts = new HashMap<>();
  private final Set<String> started = new HashSet<>();

  /** The label of the next item; empty where a list shows none, or a bullet. */
  Optional<String> next(NumberedList list, int level) {
    ListLevel definition = list.levels().get(level);
    if (definition == null) {
      return Optional.empty();
    }
    int[] numbers = counts.computeIfAbsent(list.series(), series -> unused());
    count(list, level, numbers);
    if (definition.format() == NumberFormat.BULLET) {
      return Optional.empty();
    }
    String label = label(list, definition, numbers);
    return label.isBlank() ? Optional.empty() : Optional.of(label);
  }

  private void count(NumberedList list, int level, int[] numbers) {
    ListLevel definition = list.levels().get(level);
    Integer anew = list.starts().get(level);
    boolean first = started.add(list.id() + "/" + level);
    if (anew != null && first) {
      numbers[level] = anew;
    } else if (numbers[level] == UNUSED) {
      numbers[level] = definition == null ? 1 : definition.start();
    } else {
      numbers[level]++;
    }
    for (int below = level + 1; below < NumberedList.LEVELS; below++) {
      ListLevel lower = list.levels().get(below);
      if (lower == null || lower.restartsAfter(level)) {
        numbers[below] = UNUSED;
      }
    }
  }

  private static String label(NumberedList list, ListLevel definition, int[] numbers) {
    Matcher matcher = PLACEHOLDER.matcher(definition.template());
    StringBuilder label = new StringBuilder();
    while (matcher.find()) {
      int level = Integer.parseInt(matcher.group(1)) - 1;
      ListLevel referred = list.levels().getOrDefault(level, definition);
      int number = numbers[level] == UNUSED ? referred.start() : numbers[level];
      NumberFormat format =
          definition.digits() == ListLevel.Digits.ALL_DECIMAL
              ? NumberFormat.DECIMAL
              : referred.format();
      matcher.appendReplacement(label, Matcher.quoteReplacement(format.show(number)));
    }
    return matcher.appendTail(label).toString();
  }

  private static int[] unused() {
    int[] numbers = new int[NumberedList.LEVELS];
    Arrays.fill(numbers, UNUSED);
    return numbers;
  }
}
