package gongkai.normalizer.masthead;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Pattern;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;

/**
 * A mapping in one of this package's YAML resources. In its patterns {@code {name}} stands for the
 * entry of that name under the file's {@code parts}.
 *
 * @param name of the file, for messages
 * @param entries of the mapping
 * @param parts what may stand in braces
 */
record RuleFile(String name, Map<?, ?> entries, Map<?, ?> parts) {

  /** Reads a resource of this package. */
  static RuleFile load(String name) {
    try (InputStream in = Objects.requireNonNull(RuleFile.class.getResourceAsStream(name), name)) {
      Object root = new Load(LoadSettings.builder().setLabel(name).build()).loadFromInputStream(in);
      if (!(root instanceof Map<?, ?> entries)) {
        throw new IllegalStateException(name + ": expected a mapping, found " + root);
      }
      return new RuleFile(
          name, entries, entries.get("parts") instanceof Map<?, ?> parts ? parts : Map.of());
    } catch (IOException e) {
      throw new UncheckedIOException(name, e);
    }
  }

  /** The text of an entry that must be there. */
  String text(String key) {
    return find(key)
        .orElseThrow(() -> new IllegalStateException(name + ": no text under '" + key + "'"));
  }

  /** The text of an entry; empty if there is none. */
  Optional<String> find(String key) {
    Object value = entries.get(key);
    return value == null ? Optional.empty() : Optional.of(value.toString());
  }

  /** The pattern of an entry that must be there. */
  Pattern pattern(String key) {
    return compile(text(key));
  }

  /** The pattern of an entry; empty if there is none. */
  Optional<Pattern> findPattern(String key) {
    return find(key).map(this::compile);
  }

  /** What is looked for by the pattern of an entry that must be there. */
  SoughtWords words(String key) {
    return new SoughtWords(pattern(key));
  }

  /** What is looked for by the pattern of an entry; empty if there is none. */
  Optional<SoughtWords> findWords(String key) {
    return findPattern(key).map(SoughtWords::new);
  }

  /** What is looked for by the patterns of a list; empty if there is none. */
  List<SoughtWords> wordsOf(String key) {
    return patterns(key).stream().map(SoughtWords::new).toList();
  }

  /** The texts of a list; empty if there is none. */
  List<String> texts(String key) {
    return list(key).stream().map(Object::toString).toList();
  }

  /** The patterns of a list; empty if there is none. */
  List<Pattern> patterns(String key) {
    return texts(key).stream().map(this::compile).toList();
  }

  /** The mappings of a list; empty if there is none. */
  List<RuleFile> rules(String key) {
    return list(key).stream()
        .filter(Map.class::isInstance)
        .map(rule -> new RuleFile(name, (Map<?, ?>) rule, parts))
        .toList();
  }

  /** A mapping inside; empty if there is none. */
  RuleFile mapping(String key) {
    return new RuleFile(
        name, entries.get(key) instanceof Map<?, ?> inner ? inner : Map.of(), parts);
  }

  private List<?> list(String key) {
    return entries.get(key) instanceof List<?> list ? list : List.of();
  }

  /** Compiles a pattern, with the parts in place. */
  Pattern compile(String pattern) {
    String expanded = pattern;
    for (Map.Entry<?, ?> part : parts.entrySet()) {
      expanded = expanded.replace("{" + part.getKey() + "}", part.getValue().toString());
    }
    // A part may be made of parts; the file's order need not matter.
    return expanded.equals(pattern) ? Pattern.compile(expanded) : compile(expanded);
  }
}
