package gongkai.bench.damage;

import gongkai.bench.damage.Damaged.Broken;
import gongkai.bench.marked.MarkedCell;
import gongkai.bench.marked.MarkedReport;
import gongkai.bench.marked.MarkedTable;
import gongkai.bench.marked.TrueSums;
import gongkai.bench.report.Dice;
import gongkai.normalizer.Check;
import gongkai.normalizer.Check.Result;
import gongkai.normalizer.FigureKey;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** An equation that held is made wrong. */
final class IdentityDamage {
  private static final TrueSums SUMS = new TrueSums();

  private IdentityDamage() {}

  /** One figure of an identity is published wrong. Each identity is as likely as another. */
  static Optional<Damaged> broken(MarkedReport report, Dice.Throws dice) {
    List<Check> holding =
        SUMS.of(report).stream().filter(check -> check.result() == Result.PASS).toList();
    List<String> identities = holding.stream().map(Check::identity).distinct().toList();
    for (String identity : Damage.shuffled(identities, dice)) {
      List<Check> checks =
          holding.stream().filter(check -> check.identity().equals(identity)).toList();
      Optional<Damaged> damaged = broken(report, dice.one(checks), dice);
      if (damaged.isPresent()) {
        return damaged;
      }
    }
    return Optional.empty();
  }

  private static Optional<Damaged> broken(MarkedReport report, Check check, Dice.Throws dice) {
    List<FigureKey> keys =
        Stream.concat(check.left().stream(), check.right().stream())
            .map(term -> new FigureKey(term.indicator(), term.applicant()))
            .toList();
    for (FigureKey key : Damage.shuffled(keys, dice)) {
      for (MarkedTable table : report.filledTables()) {
        Optional<MarkedCell> cell =
            table.figures().stream()
                .filter(figure -> figure.figure().orElseThrow().key().equals(key))
                .filter(figure -> Numbers.plain(figure).isPresent())
                .findFirst();
        if (cell.isPresent()) {
          MarkedCell now = Numbers.changed(cell.get(), dice).orElseThrow();
          String what =
              "%s: %s is %s, was %s"
                  .formatted(check.identity(), key, now.text(), cell.get().text());
          return Optional.of(
              new Damaged(
                  report.with(table, table.with(cell.get(), now)),
                  what,
                  Optional.of(new Broken(check.identity(), key))));
        }
      }
    }
    return Optional.empty();
  }
}
