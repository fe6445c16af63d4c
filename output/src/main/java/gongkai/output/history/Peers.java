package gongkai.output.history;

import gongkai.normalizer.Comparisons.Outlier;
import gongkai.normalizer.FigureKey;
import gongkai.output.history.Comparison.Outcome;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Finds numbers that are far from those of like agencies on the same year. */
public final class Peers {
  private final Outlier rule;

  /** Finds them by a rule. */
  public Peers(Outlier rule) {
    this.rule = rule;
  }

  /**
   * A number among those of like agencies.
   *
   * @param subject the report it stands in
   * @param key which figure
   * @param number not negative
   */
  public record Peer(Comparison.Subject subject, FigureKey key, BigDecimal number) {}

  /** The numbers of a report that are compared with those of other agencies. */
  public List<Peer> of(CurrentFigures figures) {
    List<Peer> peers = new ArrayList<>();
    for (String indicator : rule.indicators()) {
      figures
          .headline(indicator)
          .map(key -> new Peer(figures.report().subject(), key, figures.number(key).orElseThrow()))
          .ifPresent(peers::add);
    }
    return peers;
  }

  /**
   * The notable ones among the numbers of like agencies.
   *
   * @param peers of one indicator, year and scope, and of agencies of one level and kind
   */
  public List<Comparison> notable(List<Peer> peers) {
    RobustScore score = new RobustScore(rule, peers.stream().map(Peer::number).toList());
    return peers.stream()
        .filter(peer -> score.isNotable(peer.number()))
        .map(
            peer ->
                new Comparison(
                    peer.subject(),
                    List.of(),
                    rule.words().id(),
                    Optional.of(peer.key()),
                    Optional.of(peer.number()),
                    score.median(),
                    Outcome.NOTABLE,
                    Optional.empty()))
        .toList();
  }
}
