package gongkai.normalizer.mention;

import gongkai.normalizer.Applicant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * What makes a count a figure.
 *
 * @param id its name
 * @param units the units it may be counted in
 * @param shapes what the words around it may look like
 * @param codes the codes it may have, by topic; {@link #ANY} stands for every topic
 * @param applicant who asked, where it says so
 * @param conditions what else must hold
 */
record Rule(
    String id,
    Set<String> units,
    List<Shape> shapes,
    Map<String, List<String>> codes,
    Optional<Applicant> applicant,
    Conditions conditions) {
  /** Every topic. */
  static final String ANY = "*";

  /** Understood, but the codebook has no code for it. */
  static final String NO_CODE = "-";

  /** The code of the count that this one is a part of. */
  static final String CODE_OF_WHOLE = "=";

  /** Whether a count may be a part of a larger one. */
  enum Part {
    ALLOWED,
    EXCLUDED
  }

  /**
   * What else must hold.
   *
   * @param part whether it may be a part of a larger number
   * @param within rules of which one has given the whole; empty if it need not be a part
   * @param about what the sentence or the heading above it must say
   * @param unless what must not follow the count
   */
  record Conditions(
      Part part, Set<String> within, Optional<Pattern> about, Optional<Pattern> unless) {}

  /** The codes under a topic, most special form first; empty if the rule does not speak of it. */
  List<String> codes(Optional<Topic> topic) {
    List<String> any = codes.getOrDefault(ANY, List.of());
    return topic.map(found -> codes.getOrDefault(found.id(), any)).orElse(any);
  }

  /** Whether a number in this unit may be meant. */
  boolean counts(Count count, Set<String> money) {
    boolean bare = count.unit().isEmpty() && !units.equals(money);
    return bare || units.contains(count.unit());
  }

  /** The index at which the words of a statement begin; empty if they do not fit. */
  OptionalInt match(Statement statement) {
    return shapes.stream()
        .map(shape -> shape.match(statement))
        .filter(OptionalInt::isPresent)
        .findFirst()
        .orElse(OptionalInt.empty());
  }
}
