package gongkai.normalizer.form;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;

/** A mapping of a YAML resource; messages of what is wrong name the resource. */
public final class Yaml {
  private final String where;
  private final Map<?, ?> mapping;

  private Yaml(String where, Map<?, ?> mapping) {
    this.where = where;
    this.mapping = mapping;
  }

  /** Reads a resource of this module whose root is a mapping. */
  public static Yaml resource(String name) {
    try (InputStream in = Objects.requireNonNull(Yaml.class.getResourceAsStream(name), name);
        InputStreamReader text = new InputStreamReader(in, StandardCharsets.UTF_8)) {
      LoadSettings settings = LoadSettings.builder().setLabel(name).build();
      return of(name, new Load(settings).loadFromReader(text));
    } catch (IOException e) {
      throw new UncheckedIOException(name, e);
    }
  }

  private static Yaml of(String where, @Nullable Object value) {
    if (value instanceof Map<?, ?> mapping) {
      return new Yaml(where, mapping);
    }
    throw new IllegalArgumentException(where + ": expected a mapping, found " + value);
  }

  /** A text that must be there. */
  public String text(String key) {
    return find(key)
        .orElseThrow(
            () -> new IllegalArgumentException("%s: no '%s' in %s".formatted(where, key, mapping)));
  }

  /** A text, or what stands for it where it is missing. */
  public String text(String key, String otherwise) {
    return find(key).orElse(otherwise);
  }

  /** A text that may be missing. */
  public Optional<String> find(String key) {
    return Optional.ofNullable(mapping.get(key)).map(Object::toString);
  }

  /** Whether a key is there and true. */
  public boolean is(String key) {
    return Boolean.TRUE.equals(mapping.get(key));
  }

  /** Mappings in order; empty if the key is missing. */
  public List<Yaml> list(String key) {
    List<Yaml> items = new ArrayList<>();
    for (Object item : values(key)) {
      items.add(of(where + ": " + key, item));
    }
    return items;
  }

  /** The mapping under a key; one without entries if the key is missing. */
  public Yaml section(String key) {
    Object value = mapping.get(key);
    return of(where + ": " + key, value == null ? Map.of() : value);
  }

  /** The keys, in order. */
  public List<String> keys() {
    return mapping.keySet().stream().map(String::valueOf).toList();
  }

  /** Texts in order; empty if the key is missing. */
  public List<String> texts(String key) {
    List<String> texts = new ArrayList<>();
    for (Object item : values(key)) {
      texts.add(String.valueOf(item));
    }
    return texts;
  }

  /** A mapping of texts to texts, in order; empty if the key is missing. */
  public Map<String, String> mapping(String key) {
    Map<String, String> texts = new LinkedHashMap<>();
    if (mapping.get(key) instanceof Map<?, ?> found) {
      found.forEach((name, value) -> texts.put(String.valueOf(name), String.valueOf(value)));
    }
    return texts;
  }

  /** Whatever stands under a key as a list; empty if the key is missing. */
  public List<?> values(String key) {
    Object value = mapping.get(key);
    if (value == null) {
      return List.of();
    }
    if (value instanceof List<?> list) {
      return list;
    }
    throw new IllegalArgumentException(
        "%s: %s: expected a list, found %s".formatted(where, key, value));
  }
}
