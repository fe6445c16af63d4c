package gongkai.extractor.word;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;

/** The numbered lists of a DOCX; counts their items as paragraphs are asked for in order. */
final class DocxNumbering {
  private final DocxStyles styles;
  private final Map<String, Element> definitions = new HashMap<>();
  private final Map<String, Element> instances = new HashMap<>();
  private final Map<String, NumberedList> lists = new HashMap<>();
  private final ListCounters counters = new ListCounters();

  DocxNumbering(Element root, DocxStyles styles) {
    this.styles = styles;
    for (Element child : root.children()) {
      if (child.is("abstractNum")) {
        child.attribute("abstractNumId").ifPresent(id -> definitions.put(id, child));
      } else if (child.is("num")) {
        child.attribute("numId").ifPresent(id -> instances.put(id, child));
      }
    }
  }

  /** The paragraph's automatic number; empty if it has none. Counts the paragraph. */
  Optional<String> next(Element paragraph) {
    Element properties = paragraph.child("pPr");
    Element direct = properties.child("numPr");
    Optional<String> id = direct.value("numId");
    OptionalInt level = direct.numericValue("ilvl");
    if (id.isEmpty()) {
      for (Element style : styles.chain(properties.value("pStyle"))) {
        Element styled = style.child("pPr").child("numPr");
        id = styled.value("numId");
        if (id.isPresent()) {
          level = level.isPresent() ? level : styledLevel(style, styled, id.get());
          break;
        }
      }
    }
    int found = level.orElse(0);
    return id.flatMap(this::list).flatMap(list -> counters.next(list, found));
  }

  /** A style is numbered at the level that names it. */
  private OptionalInt styledLevel(Element style, Element numbered, String id) {
    Optional<String> name = style.attribute("styleId");
    for (Element level : definitionOf(id).children()) {
      if (name.isPresent() && level.value("pStyle").equals(name)) {
        return level.number("ilvl");
      }
    }
    return numbered.numericValue("ilvl");
  }

  private Optional<NumberedList> list(String id) {
    if (!instances.containsKey(id)) {
      return Optional.empty();
    }
    return Optional.of(lists.computeIfAbsent(id, this::build));
  }

  private NumberedList build(String id) {
    Element definition = definitionOf(id);
    Map<Integer, ListLevel> levels = new HashMap<>();
    addLevels(definition, levels);
    Map<Integer, Integer> starts = new HashMap<>();
    Element instance = instances.getOrDefault(id, Element.NONE);
    for (Element override : instance.children()) {
      OptionalInt level = override.number("ilvl");
      OptionalInt start = override.numericValue("startOverride");
      if (override.is("lvlOverride") && level.isPresent()) {
        addLevels(override, levels);
        start.ifPresent(number -> starts.put(level.getAsInt(), number));
      }
    }
    return new NumberedList(definition.attribute("abstractNumId").orElse(id), id, levels, starts);
  }

  /** The definition of a list; one that only names a list style is the style's. */
  private Element definitionOf(String id) {
    Element definition = directDefinition(id);
    Optional<String> link = definition.value("numStyleLink");
    if (link.isEmpty()) {
      return definition;
    }
    return styles.chain(link).stream()
        .flatMap(style -> style.child("pPr").child("numPr").value("numId").stream())
        .map(this::directDefinition)
        .findFirst()
        .orElse(definition);
  }

  private Element directDefinition(String id) {
    return Optional.ofNullable(instances.get(id))
        .flatMap(instance -> instance.value("abstractNumId"))
        .map(definitions::get)
        .orElse(Element.NONE);
  }

  private static void addLevels(Element parent, Map<Integer, ListLevel> levels) {
    for (Element child : parent.children()) {
      OptionalInt level = child.number("ilvl");
      if (child.is("lvl")
          && level.isPresent()
          && level.getAsInt() >= 0
          && level.getAsInt() < NumberedList.LEVELS) {
        levels.put(level.getAsInt(), level(child));
      }
    }
  }

  private static ListLevel level(Element level) {
    return new ListLevel(
        level.numericValue("start").orElse(0),
        NumberFormat.named(format(level)),
        level.value("lvlText").orElse(""),
        level.numericValue("lvlRestart"),
        level.toggle("isLgl").orElse(false)
            ? ListLevel.Digits.ALL_DECIMAL
            : ListLevel.Digits.AS_FORMATTED);
  }

  /** A format younger than the standard stands in a choice, beside a fallback. */
  private static String format(Element level) {
    return level
        .value("numFmt")
        .or(() -> level.child("AlternateContent").child("Fallback").value("numFmt"))
        .orElse("decimal");
  }
}
