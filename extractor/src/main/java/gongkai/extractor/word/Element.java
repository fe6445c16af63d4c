package gongkai.extractor.word;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * An XML element. Names are local names: WordprocessingML exists under two name spaces
 * (transitional and strict), and no two elements that matter here differ by name space alone.
 *
 * @param attributes by local name
 * @param text the characters directly inside
 */
record Element(String name, Map<String, String> attributes, List<Element> children, String text) {
  static final Element NONE = new Element("", Map.of(), List.of(), "");

  private static final Pattern NUMBER = Pattern.compile("-?[0-9]{1,9}");

  private static final Set<String> OFF = Set.of("0", "false", "off");

  boolean is(String expected) {
    return name.equals(expected);
  }

  /** The first child of the name; {@link #NONE} if there is none. */
  Element child(String childName) {
    for (Element child : children) {
      if (child.is(childName)) {
        return child;
      }
    }
    return NONE;
  }

  boolean has(String childName) {
    return children.stream().anyMatch(child -> child.is(childName));
  }

  Optional<String> attribute(String attribute) {
    return Optional.ofNullable(attributes.get(attribute));
  }

  /** The attribute as a whole number; empty if it is absent or no such number. */
  OptionalInt number(String attribute) {
    String value = attributes.get(attribute);
    if (value == null || !NUMBER.matcher(value).matches()) {
      return OptionalInt.empty();
    }
    return OptionalInt.of(Integer.parseInt(value));
  }

  /** The {@code val} of the first child of the name. */
  Optional<String> value(String childName) {
    return child(childName).attribute("val");
  }

  /** The {@code val} of the first child of the name as a whole number. */
  OptionalInt numericValue(String childName) {
    return child(childName).number("val");
  }

  /** Whether a switch is on, off, or not mentioned (empty). */
  Optional<Boolean> toggle(String childName) {
    if (!has(childName)) {
      return Optional.empty();
    }
    return Optional.of(!OFF.contains(value(childName).orElse("true")));
  }
}
