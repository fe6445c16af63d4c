package gongkai.normalizer.form;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.regex.PatternSyntaxException;
import org.snakeyaml.engine.v2.nodes.MappingNode;
import org.snakeyaml.engine.v2.nodes.Node;
import org.snakeyaml.engine.v2.nodes.NodeTuple;
import org.snakeyaml.engine.v2.nodes.ScalarNode;
import org.snakeyaml.engine.v2.nodes.SequenceNode;
import org.snakeyaml.engine.v2.nodes.Tag;

/**
 * A mapping of a YAML text that knows its lines. Every method throws {@link YamlProblem} for what
 * is not as asked for; a null is as if its key were missing.
 */
public final class Yaml {
  private final String where;
  private final int line;
  private final Map<String, Node> entries;

  private Yaml(String where, int line, Map<String, Node> entries) {
    this.where = where;
    this.line = line;
    this.entries = entries;
  }

  /** Reads a resource of this module whose root is a mapping. */
  public static Yaml resource(String name) {
    return YamlText.resource(name).documents().get(0);
  }

  /**
   * Reads a text whose root is a mapping.
   *
   * @param where its file or resource, for messages
   */
  public static Yaml parse(String where, String text) {
    return new YamlText(where, text).documents().get(0);
  }

  /** A node that must be a mapping, without a key that stands twice. */
  static Yaml of(String where, Node node) {
    if (!(node instanceof MappingNode mapping) || node.isRecursive()) {
      throw new YamlProblem(
          where, lineOf(node), "found %s; expected a mapping".formatted(shown(node)));
    }
    Map<String, Node> entries = new LinkedHashMap<>();
    for (NodeTuple entry : mapping.getValue()) {
      String key = shown(entry.getKeyNode());
      if (entries.put(key, entry.getValueNode()) != null) {
        throw new YamlProblem(
            where,
            lineOf(entry.getKeyNode()),
            "found '%s' twice; expected it once in a mapping".formatted(key));
      }
    }
    entries.values().removeIf(value -> value.getTag().equals(Tag.NULL));
    return new Yaml(where, lineOf(node), entries);
  }

  static int lineOf(Node node) {
    return node.getStartMark().map(mark -> mark.getLine() + 1).orElse(1);
  }

  private static String shown(Node node) {
    if (node instanceof ScalarNode scalar) {
      return scalar.getValue();
    }
    return node instanceof SequenceNode ? "a list" : "a mapping";
  }

  /** What is wrong with this mapping. */
  public YamlProblem problem(String problem) {
    return new YamlProblem(where, line, problem);
  }

  /** What is wrong with what stands under a key; with the mapping if the key is missing. */
  public YamlProblem problem(String key, String problem) {
    int at = Optional.ofNullable(entries.get(key)).map(Yaml::lineOf).orElse(line);
    return new YamlProblem(where, at, problem);
  }

  /** Refuses keys that nothing reads, so that a slip of the pen is no silence. */
  public Yaml requireOnly(Set<String> known) {
    for (String key : entries.keySet()) {
      if (!known.contains(key)) {
        String expected = String.join(", ", known.stream().sorted().toList());
        throw problem(key, "found the key '%s'; expected one of: %s".formatted(key, expected));
      }
    }
    return this;
  }

  /** A text that must be there. */
  public String text(String key) {
    return find(key)
        .orElseThrow(() -> problem("found no '%s'; expected a text under it".formatted(key)));
  }

  /** A text, or what stands for it where it is missing. */
  public String text(String key, String otherwise) {
    return find(key).orElse(otherwise);
  }

  /** A text that may be missing. */
  public Optional<String> find(String key) {
    return Optional.ofNullable(entries.get(key)).map(node -> scalar(key, node));
  }

  private String scalar(String key, Node node) {
    if (node instanceof ScalarNode scalar) {
      return scalar.getValue();
    }
    throw new YamlProblem(
        where, lineOf(node), "found %s under '%s'; expected a text".formatted(shown(node), key));
  }

  /** Whether a key is there and true. */
  public boolean is(String key) {
    Optional<String> text = find(key);
    if (text.filter(value -> !value.equals("true") && !value.equals("false")).isPresent()) {
      throw problem(
          key, "found '%s' under '%s'; expected true or false".formatted(text.get(), key));
    }
    return text.filter("true"::equals).isPresent();
  }

  /** A constant, written in lower case; empty if the key is missing. */
  public <E extends Enum<E>> Optional<E> findConstant(String key, Class<E> constants) {
    return find(key).map(text -> constant(key, text, constants));
  }

  private <E extends Enum<E>> E constant(String key, String text, Class<E> constants) {
    List<String> codes = new ArrayList<>();
    for (E constant : constants.getEnumConstants()) {
      String code = constant.name().toLowerCase(Locale.ROOT);
      if (code.equals(text)) {
        return constant;
      }
      codes.add(code);
    }
    throw problem(
        key,
        "found '%s' under '%s'; expected one of: %s"
            .formatted(text, key, String.join(", ", codes)));
  }

  /** A regular expression; empty if the key is missing. */
  public Optional<Pattern> findPattern(String key) {
    Optional<String> text = find(key);
    try {
      return text.map(Pattern::compile);
    } catch (PatternSyntaxException e) {
      throw problem(
          key,
          "found '%s' under '%s'; expected a regular expression: %s"
              .formatted(text.orElse(""), key, e.getDescription()));
    }
  }

  /** Mappings in order; empty if the key is missing. */
  public List<Yaml> list(String key) {
    return nodes(key).stream().map(node -> of(where, node)).toList();
  }

  /** The mapping under a key; one without entries if the key is missing. */
  public Yaml section(String key) {
    Node node = entries.get(key);
    return node == null ? new Yaml(where, line, Map.of()) : of(where, node);
  }

  /** The keys, in order. */
  public List<String> keys() {
    return List.copyOf(entries.keySet());
  }

  /** Texts in order; empty if the key is missing. */
  public List<String> texts(String key) {
    return nodes(key).stream().map(node -> scalar(key, node)).toList();
  }

  /** A mapping of texts to texts, in order; empty if the key is missing. */
  public Map<String, String> mapping(String key) {
    Map<String, String> texts = new LinkedHashMap<>();
    Optional.ofNullable(entries.get(key))
        .map(node -> of(where, node))
        .ifPresent(found -> found.entries.keySet().forEach(k -> texts.put(k, found.text(k))));
    return texts;
  }

  /** Texts and lists of texts, however deep, in order; empty if the key is missing. */
  public List<?> values(String key) {
    return nodes(key).stream().map(node -> value(key, node)).toList();
  }

  private Object value(String key, Node node) {
    return node instanceof SequenceNode list && !node.isRecursive()
        ? list.getValue().stream().map(item -> value(key, item)).toList()
        : scalar(key, node);
  }

  private List<Node> nodes(String key) {
    Node node = entries.get(key);
    if (node == null) {
      return List.of();
    }
    if (node instanceof SequenceNode list && !node.isRecursive()) {
      return list.getValue();
    }
    throw problem(key, "found %s under '%s'; expected a list".formatted(shown(node), key));
  }
}
