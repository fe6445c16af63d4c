package gongkai.normalizer.value;

import gongkai.normalizer.form.Yaml;
import java.math.BigDecimal;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** The units that cells, heads and unit columns name, and the words that stand for nothing. */
final class Units {
  /**
   * A unit as printed.
   *
   * @param kind what it measures
   * @param factor what a number under it is multiplied by: to yuan, or to single things
   */
  record Unit(Kind kind, BigDecimal factor) {
    /** What a unit measures. */
    enum Kind {
      MONEY,
      COUNT
    }
  }

  private final Map<String, Unit> byName;
  private final Set<String> noneWords;

  private Units(Map<String, Unit> byName, Set<String> noneWords) {
    this.byName = Map.copyOf(byName);
    this.noneWords = Set.copyOf(noneWords);
  }

  static Units load() {
    Yaml yaml = Yaml.resource("/gongkai/normalizer/units.yaml");
    Map<String, Unit> byName = new HashMap<>();
    for (String count : yaml.texts("counts")) {
      byName.put(count, new Unit(Unit.Kind.COUNT, BigDecimal.ONE));
      yaml.mapping("multiples")
          .forEach(
              (name, factor) ->
                  byName.put(name + count, new Unit(Unit.Kind.COUNT, new BigDecimal(factor))));
    }
    yaml.mapping("money")
        .forEach((name, yuan) -> byName.put(name, new Unit(Unit.Kind.MONEY, new BigDecimal(yuan))));
    return new Units(byName, Set.copyOf(yaml.texts("none")));
  }

  Optional<Unit> find(String name) {
    return Optional.ofNullable(byName.get(name));
  }

  boolean isNoneWord(String text) {
    return noneWords.contains(text);
  }
}
