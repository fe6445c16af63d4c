package gongkai.bench.report;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;

/**
 * How one report words its labels and headings.
 *
 * @param changed labels that it words otherwise
 * @param point what stands behind the number of an item; {@code .} in the form
 * @param parentheses around Chinese numbers
 */
record Words(Map<String, String> changed, String point, Parentheses parentheses) {
  private static final Pattern ITEM = Pattern.compile("^(\\s*)([1-9])\\.(?=\\p{IsHan})");

  /** The form's parentheses, or those of ASCII. */
  enum Parentheses {
    FULL_WIDTH,
    ASCII
  }

  Words {
    changed = Map.copyOf(changed);
  }

  static Words thrown(Dice dice) {
    Dice.Throws thrown = dice.of("words");
    Map<String, String> changed = new LinkedHashMap<>();
    int chance = thrown.percent(50) ? 0 : 22;
    resource()
        .forEach(
            (label, others) -> {
              String other = thrown.one(others);
              if (thrown.percent(chance)) {
                changed.put(label, other);
              }
            });
    return new Words(
        changed,
        thrown.percent(84) ? "." : thrown.one(List.of("．", "、")),
        thrown.percent(90) ? Parentheses.FULL_WIDTH : Parentheses.ASCII);
  }

  private static Map<String, List<String>> resource() {
    Map<String, List<String>> labels = new LinkedHashMap<>();
    try (InputStream in = Words.class.getResourceAsStream("labels.txt")) {
      if (in == null) {
        throw new IllegalStateException("no labels.txt");
      }
      String text = new String(in.readAllBytes(), StandardCharsets.UTF_8);
      text.lines()
          .filter(line -> !line.startsWith("#"))
          .map(line -> Arrays.stream(line.replace("\\n", "\n").split("\\|", -1)).map(String::strip))
          .map(line -> line.toList())
          .forEach(line -> labels.put(line.get(0), line.subList(1, line.size())));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return labels;
  }

  /** The label as this report words it. */
  String of(String label) {
    String text = changed.getOrDefault(label, label);
    text = ITEM.matcher(text).replaceFirst("$1$2" + point);
    if (parentheses == Parentheses.ASCII) {
      text = text.replaceAll("（([一二三四五六七])）", "($1)");
    }
    return text;
  }

  /** As a function of a label. */
  UnaryOperator<String> asFunction() {
    return this::of;
  }

  /** For a person; empty where nothing is changed. */
  String description() {
    List<String> words = new ArrayList<>();
    changed.values().stream().sorted().map(text -> text.replace("\n", "⏎")).forEach(words::add);
    if (!point.equals(".")) {
      words.add("1" + point);
    }
    if (parentheses == Parentheses.ASCII) {
      words.add("(一)");
    }
    return String.join(" ", words);
  }
}
