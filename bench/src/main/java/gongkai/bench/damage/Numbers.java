package gongkai.bench.damage;

import gongkai.bench.marked.Mark;
import gongkai.bench.marked.MarkedCell;
import gongkai.bench.report.Dice;
import gongkai.normalizer.Codebook;
import java.math.BigDecimal;
import java.util.Optional;
import java.util.regex.Pattern;

/** Whole numbers of things, not of money: what they are, once changed, needs no unit to say. */
final class Numbers {
  private static final String MONEY = "CNY";
  private static final Codebook CODEBOOK = Codebook.load();
  private static final Pattern WHOLE = Pattern.compile("[0-9]{1,9}");

  private Numbers() {}

  /** The number that a figure's cell plainly says; empty if it says none or says it otherwise. */
  static Optional<Integer> plain(MarkedCell cell) {
    String text = cell.text();
    return cell.figure()
        .filter(figure -> !isMoney(figure.key().indicator()))
        .flatMap(Mark.Figure::value)
        .filter(value -> WHOLE.matcher(text).matches())
        .filter(value -> value.compareTo(new BigDecimal(text)) == 0)
        .map(BigDecimal::intValueExact);
  }

  private static boolean isMoney(String indicator) {
    return CODEBOOK.find(indicator).filter(known -> known.unit().equals(MONEY)).isPresent();
  }

  /** A figure's cell with another number, which is then the truth. */
  static MarkedCell with(MarkedCell cell, int number) {
    Mark.Figure was = cell.figure().orElseThrow();
    return cell.withText(Integer.toString(number))
        .as(new Mark.Figure(was.key(), was.form(), Optional.of(BigDecimal.valueOf(number))));
  }

  /** The same with one digit changed; empty if the cell holds no plain number. */
  static Optional<MarkedCell> changed(MarkedCell cell, Dice.Throws dice) {
    return plain(cell)
        .map(
            number -> {
              String digits = Integer.toString(number);
              int at = dice.between(0, digits.length() - 1);
              int lowest = at == 0 && digits.length() > 1 ? 1 : 0;
              int digit = dice.between(lowest, 9);
              String now = digits.substring(0, at) + digit + digits.substring(at + 1);
              return with(cell, now.equals(digits) ? number + 1 : Integer.parseInt(now));
            });
  }
}
