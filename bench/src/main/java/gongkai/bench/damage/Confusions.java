package gongkai.bench.damage;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Which characters stand for which by mistake.
 *
 * @param others by character, at least one each
 */
record Confusions(Map<String, List<String>> others) {
  static final Confusions LOOK_ALIKES = groups("look-alikes.txt");
  static final Confusions HOMOPHONES = groups("homophones.txt");

  /** Characters that slip in. */
  static final List<String> ADDED =
      lines("added.txt").stream().flatMap(line -> characters(line).stream()).toList();

  Confusions {
    others = Map.copyOf(others);
  }

  /** What a character is taken for; empty if nothing is known. */
  List<String> of(String character) {
    return others.getOrDefault(character, List.of());
  }

  private static Confusions groups(String resource) {
    Map<String, List<String>> others = new HashMap<>();
    for (String line : lines(resource)) {
      for (String one : characters(line)) {
        for (String other : characters(line)) {
          List<String> known = others.computeIfAbsent(one, unused -> new ArrayList<>());
          if (!one.equals(other) && !known.contains(other)) {
            known.add(other);
          }
        }
      }
    }
    return new Confusions(others);
  }

  static List<String> characters(String text) {
    return text.codePoints().mapToObj(Character::toString).toList();
  }

  private static List<String> lines(String resource) {
    try (InputStream in = Confusions.class.getResourceAsStream(resource)) {
      if (in == null) {
        throw new IllegalStateException("no " + resource);
      }
      return new String(in.readAllBytes(), StandardCharsets.UTF_8)
          .lines()
          .filter(line -> !line.startsWith("#") && !line.isBlank())
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(resource, e);
    }
  }
}
