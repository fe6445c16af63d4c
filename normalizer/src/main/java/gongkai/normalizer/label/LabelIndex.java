package gongkai.normalizer.label;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Many sets of labels, looked up by a label at once. Immutable, so safe for use by many threads.
 */
public final class LabelIndex {
  private final Map<String, Set<LabelSet>> byName = new HashMap<>();

  /** Those that a pattern tells are not found by their names alone. */
  private final List<LabelSet> patterned = new ArrayList<>();

  public LabelIndex(Collection<LabelSet> sets) {
    for (LabelSet set : sets) {
      set.names().forEach(name -> byName.computeIfAbsent(name, n -> new HashSet<>()).add(set));
      if (set.hasPattern()) {
        patterned.add(set);
      }
    }
  }

  /**
   * Whether some set has a folded label among its names; those that a pattern tells do not count.
   */
  public boolean hasName(String folded) {
    return byName.containsKey(folded);
  }

  /** The sets that have a label as {@link LabelSet#has} tells it; empty if none has. */
  public Set<LabelSet> having(Label label) {
    if (label.isEmpty()) {
      return Set.of();
    }
    Set<LabelSet> having = new HashSet<>(byName.getOrDefault(label.full(), Set.of()));
    having.addAll(byName.getOrDefault(label.bare(), Set.of()));
    patterned.stream().filter(set -> set.has(label)).forEach(having::add);
    return having;
  }
}
