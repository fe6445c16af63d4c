package gongkai.normalizer.masthead;

import gongkai.normalizer.phone.PhoneNumbers;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * The prefecture in which an agency has its seat, by the area code of the phone numbers that its
 * report gives. It is told only if all have one code, and the code serves one prefecture; a
 * municipality has none.
 */
final class Seat {
  private static final RuleFile EVIDENCE = RuleFile.load("evidence.yaml");
  private static final RuleFile FILE = RuleFile.load("seats.yaml");
  private static final SoughtWords LINE = EVIDENCE.words("phone_line");
  private static final Pattern NUMBER = EVIDENCE.pattern("phone");
  private static final Set<String> SHARED = Set.copyOf(FILE.texts("shared"));
  private static final Map<?, ?> RENAMED = FILE.mapping("renamed").entries();

  private Seat() {}

  static Optional<String> prefecture(List<Line> lines) {
    Map<String, String> numbers = new TreeMap<>();
    for (Line line : lines) {
      if (LINE.areIn(line.folded())) {
        Matcher number = NUMBER.matcher(line.folded());
        while (number.find()) {
          numbers.putIfAbsent(number.group(1), number.group(1) + number.group(2));
        }
      }
    }
    return numbers.size() == 1 ? prefecture(numbers) : Optional.empty();
  }

  /** The plan takes time to load, so it is asked only here. */
  private static Optional<String> prefecture(Map<String, String> codeAndNumber) {
    if (SHARED.containsAll(codeAndNumber.keySet())) {
      return Optional.empty();
    }
    Set<String> prefectures =
        codeAndNumber.values().stream()
            .flatMap(number -> PhoneNumbers.places(number).stream())
            .map(Seat::name)
            .filter(name -> Places.holding(name).isPresent())
            .collect(Collectors.toSet());
    return prefectures.size() == 1 ? prefectures.stream().findFirst() : Optional.empty();
  }

  /** The name of a place of the plan, without its province, as it is now. */
  private static String name(String place) {
    String name =
        Places.provinces().stream()
            .flatMap(province -> province.start(place).stream())
            .map(start -> place.substring(start.length()))
            .filter(rest -> !rest.isEmpty())
            .findFirst()
            .orElse(place);
    Object renamed = RENAMED.get(name);
    return renamed == null ? name : renamed.toString();
  }
}
