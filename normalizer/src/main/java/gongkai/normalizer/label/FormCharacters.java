package gongkai.normalizer.label;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/**
 * The characters that labels of forms are made of, by characters.csv: how they sound and their
 * traditional forms. With them most labels that no form has, such as a row that an office adds, are
 * told without loading a dictionary. Safe for use by many threads.
 */
public final class FormCharacters {
  private static final String RESOURCE = "/gongkai/normalizer/label/characters.csv";

  private final Map<Integer, String> sounds = new HashMap<>();
  private final Map<Integer, Integer> simplified = new HashMap<>();

  private FormCharacters(List<String> rows) {
    for (String row : rows) {
      String[] fields = row.split(",", -1);
      int character = fields[0].codePointAt(0);
      sounds.put(character, fields[1]);
      fields[2].codePoints().forEach(form -> simplified.put(form, character));
    }
  }

  /** Those of all forms. */
  public static FormCharacters load() {
    try (BufferedReader from =
        new BufferedReader(
            new InputStreamReader(
                Objects.requireNonNull(FormCharacters.class.getResourceAsStream(RESOURCE)),
                StandardCharsets.UTF_8))) {
      return new FormCharacters(from.lines().skip(1).toList());
    } catch (IOException e) {
      throw new UncheckedIOException(RESOURCE, e);
    }
  }

  /** The text in simplified characters as far as these tell; all others stay. */
  public String simplified(String text) {
    StringBuilder simple = new StringBuilder(text.length());
    text.codePoints().forEach(c -> simple.appendCodePoint(simplified.getOrDefault(c, c)));
    return simple.toString();
  }

  /**
   * The syllables of the text, one for each character; what is no Chinese character stands for
   * itself. Empty if it has a Chinese character that is none of these.
   */
  Optional<List<String>> sounds(String text) {
    List<String> syllables = new ArrayList<>(text.length());
    int i = 0;
    while (i < text.length()) {
      int c = text.codePointAt(i);
      String sound = sounds.get(c);
      if (sound == null && Character.UnicodeScript.of(c) == Character.UnicodeScript.HAN) {
        return Optional.empty();
      }
      syllables.add(sound == null ? Character.toString(c) : sound);
      i += Character.charCount(c);
    }
    return Optional.of(syllables);
  }
}
