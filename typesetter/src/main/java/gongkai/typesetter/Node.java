package gongkai.typesetter;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.schema.FailsafeSchema;

/**
 * A value of a YAML file with the way to it, so that an error says where it stands. Scalars are
 * texts as written: {@code 1.10} stays {@code 1.10}.
 */
record Node(String where, Object value) {

  /** Reads a resource of this package. */
  static Node resource(String path) {
    try (InputStream in = Node.class.getResourceAsStream(path)) {
      if (in == null) {
        throw new IllegalArgumentException("no resource " + path);
      }
      return parse(path, new String(in.readAllBytes(), StandardCharsets.UTF_8));
    } catch (IOException e) {
      throw new UncheckedIOException(path, e);
    }
  }

  static Node parse(String where, String yaml) {
    LoadSettings settings =
        LoadSettings.builder().setLabel(where).setSchema(new FailsafeSchema()).build();
    Object value = new Load(settings).loadFromString(yaml);
    if (value == null) {
      throw new IllegalArgumentException(where + " is empty");
    }
    return new Node(where, value);
  }

  boolean isText() {
    return value instanceof String;
  }

  boolean isList() {
    return value instanceof List;
  }

  String text() {
    if (value instanceof String text) {
      return text;
    }
    throw unexpected("a text");
  }

  List<Node> list() {
    if (value instanceof List<?> list) {
      return list.stream().map(item -> new Node(where + "[]", item)).toList();
    }
    throw unexpected("a list");
  }

  List<String> texts() {
    return list().stream().map(Node::text).toList();
  }

  /** The entries in the order written. */
  Map<String, Node> entries() {
    if (!(value instanceof Map<?, ?> map)) {
      throw unexpected("a map");
    }
    Map<String, Node> entries = new LinkedHashMap<>();
    map.forEach(
        (key, item) -> {
          String name = String.valueOf(key);
          entries.put(name, new Node(where + "/" + name, item == null ? "" : item));
        });
    return entries;
  }

  Node at(String key) {
    return find(key).orElseThrow(() -> new IllegalArgumentException(where + " has no " + key));
  }

  Optional<Node> find(String key) {
    return Optional.ofNullable(entries().get(key));
  }

  int number(String key, int otherwise) {
    return find(key).map(node -> Integer.valueOf(node.text())).orElse(otherwise);
  }

  /** Refuses a map with a key that nobody reads: a misspelt option must not be ignored. */
  Node allowing(Set<String> keys) {
    for (String key : entries().keySet()) {
      if (!keys.contains(key)) {
        throw new IllegalArgumentException(where + ": " + key + " is none of " + keys);
      }
    }
    return this;
  }

  private IllegalArgumentException unexpected(String expected) {
    return new IllegalArgumentException(where + ": expected " + expected + ", found " + value);
  }
}
