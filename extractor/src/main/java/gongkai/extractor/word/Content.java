package gongkai.extractor.word;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * What a container of WordprocessingML holds, seen through what wraps it: content controls, custom
 * XML, insertions. Deletions hold nothing: tracked changes are read as accepted.
 */
final class Content {
  private static final Set<String> TRANSPARENT =
      Set.of(
          "sdt",
          "sdtContent",
          "customXml",
          "smartTag",
          "ins",
          "moveTo",
          "AlternateContent",
          "Choice",
          "Fallback");

  private Content() {}

  /** The elements of the given names, in order, not looking into each other. */
  static List<Element> of(Element container, Set<String> names) {
    List<Element> found = new ArrayList<>();
    collect(container, names, found);
    return found;
  }

  private static void collect(Element container, Set<String> names, List<Element> found) {
    for (Element child : visible(container)) {
      if (names.contains(child.name())) {
        found.add(child);
      } else if (TRANSPARENT.contains(child.name())) {
        collect(child, names, found);
      }
    }
  }

  /** All children, but of alternatives that say the same only the first. */
  static List<Element> visible(Element container) {
    if (!container.is("AlternateContent") || container.children().isEmpty()) {
      return container.children();
    }
    return container.children().subList(0, 1);
  }
}
