package gongkai.bench.damage;

import gongkai.bench.report.Dice;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.stream.IntStream;

/** A mistake in one character of a label. */
enum Slip {
  DROPPED((left, dice) -> Optional.of(List.of())),
  ADDED(
      (left, dice) ->
          Optional.of(
              // As often as not the character itself stands twice.
              List.of(left.get(0), dice.percent(50) ? left.get(0) : dice.one(Confusions.ADDED)))),
  SWAPPED(
      (left, dice) ->
          left.size() < 2 || left.get(0).equals(left.get(1)) || !isWord(left.get(1))
              ? Optional.empty()
              : Optional.of(List.of(left.get(1), left.get(0)))),
  LOOK_ALIKE(
      (left, dice) -> Damage.one(Confusions.LOOK_ALIKES.of(left.get(0)), dice).map(List::of)),
  HOMOPHONE((left, dice) -> Damage.one(Confusions.HOMOPHONES.of(left.get(0)), dice).map(List::of));

  /** A remark with a unit: who damages it, changes what the numbers are. */
  private static final String UNIT_REMARK = "单位";

  /** From the characters that are left, the first of which slips, to what stands there then. */
  @SuppressWarnings("ImmutableEnumChecker") // The functions here hold no state.
  private final BiFunction<List<String>, Dice.Throws, Optional<List<String>>> change;

  Slip(BiFunction<List<String>, Dice.Throws, Optional<List<String>>> change) {
    this.change = change;
  }

  /** A label with one such mistake; empty if none of its characters can slip so. */
  Optional<String> in(String label, Dice.Throws dice) {
    List<String> characters = Confusions.characters(label);
    int remark = label.indexOf(UNIT_REMARK);
    int end = remark < 0 ? characters.size() : label.codePointCount(0, remark);
    List<Integer> letters =
        IntStream.range(0, end).filter(i -> isWord(characters.get(i))).boxed().toList();
    for (int at : Damage.shuffled(letters, dice)) {
      Optional<List<String>> changed =
          change.apply(characters.subList(at, characters.size()), dice);
      if (changed.isPresent()) {
        List<String> all = new ArrayList<>(characters.subList(0, at));
        all.addAll(changed.get());
        int taken = this == SWAPPED ? 2 : 1;
        all.addAll(characters.subList(at + taken, characters.size()));
        return Optional.of(String.join("", all));
      }
    }
    return Optional.empty();
  }

  private static boolean isWord(String character) {
    return Character.isLetter(character.codePointAt(0));
  }
}
