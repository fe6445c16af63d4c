package gongkai.extractor.word;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What the styles of a DOCX say of its paragraphs and runs. */
final class DocxStyles {
  private static final Pattern HEADING = Pattern.compile("(?i)(?:heading|标题) ?([1-9])");
  private static final Pattern TITLE = Pattern.compile("(?i)title|标题");
  private static final int BODY_TEXT_LEVEL = 9;

  private final Map<String, Element> styles = new HashMap<>();

  DocxStyles(Element root) {
    for (Element style : root.children()) {
      style.attribute("styleId").ifPresent(id -> styles.put(id, style));
    }
  }

  /** The level of a heading, from 1; empty if the paragraph is none. */
  OptionalInt headingLevel(Element paragraph) {
    Element properties = paragraph.child("pPr");
    OptionalInt level = properties.numericValue("outlineLvl");
    if (level.isEmpty()) {
      level = styledLevel(properties);
    }
    return level.isPresent() && level.getAsInt() >= 0 && level.getAsInt() < BODY_TEXT_LEVEL
        ? OptionalInt.of(level.getAsInt() + 1)
        : OptionalInt.empty();
  }

  private OptionalInt styledLevel(Element properties) {
    for (Element style : chain(properties.value("pStyle"))) {
      OptionalInt level = style.child("pPr").numericValue("outlineLvl");
      if (level.isPresent()) {
        return level;
      }
      Optional<Integer> named = style.value("name").flatMap(DocxStyles::levelOfName);
      if (named.isPresent()) {
        return OptionalInt.of(named.get());
      }
    }
    return OptionalInt.empty();
  }

  private static Optional<Integer> levelOfName(String name) {
    Matcher heading = HEADING.matcher(name);
    if (heading.matches()) {
      return Optional.of(Integer.parseInt(heading.group(1)) - 1);
    }
    return TITLE.matcher(name).matches() ? Optional.of(0) : Optional.empty();
  }

  /** Whether a run is hidden text. */
  boolean isHidden(Element run, Element paragraph) {
    Element properties = run.child("rPr");
    return properties
        .toggle("vanish")
        .or(() -> styledVanish(properties.value("rStyle")))
        .or(() -> styledVanish(paragraph.child("pPr").value("pStyle")))
        .orElse(false);
  }

  private Optional<Boolean> styledVanish(Optional<String> id) {
    return chain(id).stream()
        .flatMap(style -> style.child("rPr").toggle("vanish").stream())
        .findFirst();
  }

  /** The style of the id and those that it is based on, nearest first. */
  List<Element> chain(Optional<String> id) {
    List<Element> chain = new ArrayList<>();
    Optional<Element> style = id.map(styles::get);
    while (style.isPresent() && !chain.contains(style.get())) {
      chain.add(style.get());
      style = style.get().value("basedOn").map(styles::get);
    }
    return chain;
  }
}
